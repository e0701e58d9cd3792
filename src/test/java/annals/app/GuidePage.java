package annals.app;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The guide as a page for a browser, which needs nothing but its pictures beside it. */
final class GuidePage {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.GENERATE_HEADER_ID, true)
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .toImmutable();

    private static final String HEAD = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width">
        <title>The Annals guide</title>
        <style>
        :root{color-scheme:light dark;--ground:#faf9f6;--panel:#fff;--ink:#1e2227;--muted:#6d7178;--line:#e4e1da;--link:#2a5a9b}
        @media (prefers-color-scheme:dark){:root{--ground:#16181b;--panel:#1c1f23;--ink:#e8e6e1;--muted:#9a9ea6;--line:#2d3136;--link:#8db4e8}}
        body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 Inter,'Helvetica Neue','Segoe UI','Noto Sans',sans-serif;overflow-wrap:break-word}
        main{max-width:52rem;margin:0 auto;padding:3rem 1.5rem 6rem}
        h1,h2,h3{font-family:Georgia,'Noto Serif',serif;line-height:1.25}
        h1{font-size:2.2rem}
        h2{font-size:1.5rem;margin:3rem 0 1rem;padding-top:1.5rem;border-top:1px solid var(--line)}
        img{display:block;width:100%;border:1px solid var(--line);border-radius:4px;margin:1.5rem 0}
        a{color:var(--link)}
        li{margin:.3rem 0}
        code,pre{font:14px/1.5 ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace}
        code{background:var(--panel);border:1px solid var(--line);border-radius:3px;padding:0 .25em}
        pre{background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:.8rem 1rem;overflow-x:auto}
        pre code{border:0;padding:0}
        table{border-collapse:collapse;width:100%;margin:1.5rem 0}
        th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
        @media print{:root{--ground:#fff;--panel:#fff;--ink:#000;--line:#bbb;--link:#000}main{max-width:none;padding:0}}
        </style>
        </head>
        <body>
        <main>
        """;

    private GuidePage() {}

    static String of(String markdown) {
        String body = HtmlRenderer.builder(OPTIONS)
                .build()
                .render(Parser.builder(OPTIONS).build().parse(markdown));
        return HEAD + body + "</main>\n</body>\n</html>\n";
    }
}
