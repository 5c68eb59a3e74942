package dev.dateline.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The things that a page's JSON-LD (schema.org) describes, as a flat list in document order:
 * {@code @graph}, arrays and nested objects are all the same to it.
 *
 * <p>Reads what is there: pages carry line breaks inside strings, trailing commas and truncated
 * scripts, so whatever was read before an error counts. A stream of tokens rather than a tree, so
 * that depth costs no call stack.
 */
final class LinkedData {
  /** Malformed strings are common enough that a page's other things must survive them. */
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .build();

  private static final int MOST_THINGS = 5_000;
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)article|posting|report|review|recipe|creativework|webcontent|videoobject|story|podcast");

  private LinkedData() {}

  /** A thing: its own string fields, the field that it hangs on, and the thing that it hangs on. */
  static final class Thing {
    private final Thing parent;
    private final String role;
    private final Map<String, String> fields = new HashMap<>();

    private Thing(Thing parent, String role) {
      this.parent = parent;
      this.role = role;
    }

    /** A field's text (numbers as text too), the first item of an array, or null. */
    String get(String field) {
      return fields.get(field);
    }

    /** The field of the parent that holds it, or null. */
    String role() {
      return role;
    }

    Thing parent() {
      return parent;
    }

    String type() {
      return fields.getOrDefault("@type", "").toLowerCase(Locale.ROOT);
    }

    /** Whether it says that it is an article or something else that gets published. */
    boolean isArticle() {
      return ARTICLE.matcher(type()).find();
    }

    /** Whether it is what the page is about, not something that it merely mentions. */
    boolean isMain() {
      for (Thing thing = this; thing != null; thing = thing.parent) {
        String on = thing.role == null ? "" : thing.role;
        if (!(on.isEmpty() || on.equals("@graph") || on.startsWith("mainEntity"))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The things that a script describes; those before an error where it is malformed. */
  static List<Thing> read(String script) {
    List<Thing> things = new ArrayList<>();
    String json = unwrapped(script);
    try (JsonParser parser = LENIENT.createParser(json)) {
      walk(parser, things);
    } catch (IOException malformed) {
      return things;
    }
    return things;
  }

  private static void walk(JsonParser parser, List<Thing> things) throws IOException {
    Deque<Thing> open = new ArrayDeque<>();
    Deque<String> arrays = new ArrayDeque<>();
    String field = "";
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case FIELD_NAME -> field = parser.currentName();
        case START_ARRAY -> arrays.push(field);
        case END_ARRAY -> field = arrays.pop();
        case START_OBJECT -> {
          Thing thing = new Thing(open.peek(), field);
          if (things.size() == MOST_THINGS) {
            return;
          }
          things.add(thing);
          open.push(thing);
          field = "";
        }
        case END_OBJECT -> field = open.pop().role;
        case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
          if (!open.isEmpty()) {
            String name = field;
            String value = parser.getText();
            open.peek().fields.merge(name, value, (a, b) -> name.equals("@type") ? a + " " + b : a);
          }
        }
        default -> {}
      }
    }
  }

  /**
   * Without the comment or CDATA marks that some systems still put in front. What stands behind the
   * data needs no care: reading ends there with an error, and all that came before is kept.
   */
  private static String unwrapped(String script) {
    int begin = braceAfter(script, 0);
    if (script.startsWith("[CDATA[", begin)) {
      begin = braceAfter(script, begin + "[CDATA[".length());
    }
    return script.substring(begin);
  }

  private static int braceAfter(String script, int from) {
    int at = from;
    while (at < script.length() && "{[".indexOf(script.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
