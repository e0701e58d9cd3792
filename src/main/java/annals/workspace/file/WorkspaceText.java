package annals.workspace.file;

import annals.text.JsonObject;
import annals.text.JsonText;
import annals.text.MalformedException;
import annals.workspace.Kind;
import annals.workspace.Workspace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The whole workspace as one file in JSON, with a line for each thing: the same workspace is always the same bytes. */
public final class WorkspaceText {

    private static final String FORMAT = "annals workspace";

    private WorkspaceText() {}

    public static String write(Workspace workspace) {
        return write(Form.raw(workspace), Form.PRESENT.version());
    }

    /** Things of an older form are written in that form. */
    static String write(List<RawItem> items, int version) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            kinds.add(kind.toString());
        }
        items.forEach(item -> kinds.add(item.kind()));
        StringBuilder text = new StringBuilder("{\n\"format\":")
                .append(JsonText.string(FORMAT))
                .append(",\n\"version\":")
                .append(version);
        for (String kind : kinds) {
            text.append(",\n").append(JsonText.string(kind)).append(":[");
            Iterator<RawItem> of =
                    items.stream().filter(item -> item.kind().equals(kind)).iterator();
            while (of.hasNext()) {
                text.append("\n  ").append(of.next().body()).append(of.hasNext() ? "," : "\n");
            }
            text.append(']');
        }
        return text.append("\n}\n").toString();
    }

    public static Workspace read(String text) throws MalformedException {
        return read(text, Form.PRESENT);
    }

    static Workspace read(String text, Form form) throws MalformedException {
        Items read = items(text);
        return Form.workspace(form.migrated(read.items(), read.version()));
    }

    /** Things as they are written, in whatever form. */
    record Items(List<RawItem> items, int version) {}

    static Items items(String text) throws MalformedException {
        JsonObject file = JsonObject.parse(text);
        if (!file.has("format") || !FORMAT.equals(file.text("format"))) {
            throw new MalformedException("this is no workspace that Annals exported");
        }
        List<RawItem> items = new ArrayList<>();
        for (String kind : file.names()) {
            if (!kind.equals("format") && !kind.equals("version")) {
                int number = 0;
                for (JsonObject body : file.objects(kind)) {
                    items.add(new RawItem(kind, Integer.toString(++number), body.json()));
                }
            }
        }
        return new Items(items, (int) file.number("version"));
    }
}
