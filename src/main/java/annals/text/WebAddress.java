package annals.text;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that lead to a web page; any other could be a program's. */
public final class WebAddress {

    private WebAddress() {}

    public static boolean isWeb(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
