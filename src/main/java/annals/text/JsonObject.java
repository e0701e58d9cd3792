package annals.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that was read. Its values are texts, numbers as they are written, truths, lists and objects; what it is asked
 * for and does not have, or has in another form, is an exception that names it.
 */
public final class JsonObject {

    private static final int DEEPEST = 50;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /** A number as it is written. */
    private record Figure(String written) {}

    private final Map<String, @Nullable Object> values;

    private JsonObject(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** Reads a text that is one object and nothing else. */
    public static JsonObject parse(String text) throws MalformedException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedException("a JSON object should begin here");
            }
            JsonObject object = object(parser);
            if (parser.nextToken() != null) {
                throw new MalformedException("something follows where the JSON object ends");
            }
            return object;
        } catch (JsonProcessingException e) {
            throw new MalformedException("line "
                    + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()) + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject object(JsonParser parser) throws IOException, MalformedException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            values.put(name, value(parser, parser.nextToken()));
        }
        return new JsonObject(values);
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException, MalformedException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    list.add(value(parser, next));
                }
                yield Collections.unmodifiableList(list);
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Figure(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new MalformedException("the JSON ends too early");
        };
    }

    /** The names that have a value, in the order in which they were written. */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    public String text(String name) throws MalformedException {
        return as(String.class, name, "a text");
    }

    /** Null where the name is missing or its value is null. */
    public @Nullable String optionalText(String name) throws MalformedException {
        return has(name) ? text(name) : null;
    }

    public double number(String name) throws MalformedException {
        double number = Double.parseDouble(as(Figure.class, name, "a number").written());
        if (!Double.isFinite(number)) {
            throw new MalformedException("\"" + name + "\" is too large a number");
        }
        return number;
    }

    /** False where the name is missing. */
    public boolean flag(String name) throws MalformedException {
        return has(name) && as(Boolean.class, name, "true or false");
    }

    public JsonObject object(String name) throws MalformedException {
        return as(JsonObject.class, name, "an object");
    }

    /** Empty where the name is missing. */
    public List<JsonObject> objects(String name) throws MalformedException {
        return list(JsonObject.class, name, "objects");
    }

    /** Empty where the name is missing. */
    public List<String> texts(String name) throws MalformedException {
        return list(String.class, name, "texts");
    }

    /** Whether there is a list of objects under this name. */
    public boolean holdsObjects(String name) {
        return values.get(name) instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(JsonObject.class::isInstance);
    }

    /** What is written under this name as texts: one, several, or none where it is nothing that can be read. */
    public List<String> written(String name) {
        Object value = values.get(name);
        List<String> written = new ArrayList<>();
        for (Object one : value instanceof List<?> list ? list : Collections.singletonList(value)) {
            if (one instanceof Figure figure) {
                written.add(figure.written());
            } else if (one instanceof String || one instanceof Boolean) {
                written.add(one.toString());
            }
        }
        return written;
    }

    private <T> T as(Class<T> type, String name, String wanted) throws MalformedException {
        Object value = values.get(name);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new MalformedException("\"" + name + "\" " + (value == null ? "is missing" : "is not " + wanted));
    }

    private <T> List<T> list(Class<T> type, String name, String wanted) throws MalformedException {
        if (!has(name)) {
            return List.of();
        }
        List<T> list = new ArrayList<>();
        for (Object value : as(List.class, name, "a list")) {
            if (!type.isInstance(value)) {
                throw new MalformedException("\"" + name + "\" holds something other than " + wanted);
            }
            list.add(type.cast(value));
        }
        return List.copyOf(list);
    }

    /** The object as JSON again. */
    public String json() {
        return json(this);
    }

    private static String json(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case JsonObject object ->
                JsonText.object(object.values.entrySet().stream()
                        .map(field -> JsonText.field(field.getKey(), json(field.getValue())))
                        .toArray(String[]::new));
            case List<?> list -> JsonText.array(list, JsonObject::json);
            case Figure figure -> figure.written();
            case Boolean truth -> truth.toString();
            default -> JsonText.string(value.toString());
        };
    }
}
