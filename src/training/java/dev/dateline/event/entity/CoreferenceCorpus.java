package dev.dateline.event.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents of UD GUM as running text, with who is who in them: the Entity annotation of its last
 * column (copperwiki "GUM", fields as the header {@code global.Entity} names them).
 */
final class CoreferenceCorpus {

  private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-([^()]*)(\\))?|(\\d+)\\)");

  private static final Pattern SPLIT = Pattern.compile("(\\d+)<(\\d+)");

  private CoreferenceCorpus() {}

  /**
   * A phrase that speaks of somebody or something.
   *
   * @param head the words that alone would do, as places in the text
   * @param nominal whether a noun, name, number or adjective is its head, no pronoun and no verb
   */
  record Phrase(int entity, String kind, Span span, List<Span> head, boolean nominal) {}

  /** A word of the text that is a personal or possessive pronoun of the third person. */
  record Pronoun(String form, Span span, int entity, boolean possessive) {}

  /**
   * @param published day that it was made, ISO 8601, or ""
   * @param phrases by entity, in the order of the text
   * @param parts of the entities that several others make up together
   */
  record Document(
      String id,
      String genre,
      String published,
      String text,
      Map<Integer, List<Phrase>> phrases,
      Map<Integer, Set<Integer>> parts,
      List<Pronoun> pronouns) {}

  static List<Document> read(Path treebank) throws IOException {
    if (treebank.toString().contains("ecbplus")) {
      return readLines(treebank, "ecb", "participants", "locations");
    } else if (treebank.toString().contains("meantime")) {
      return readLines(treebank, "meantime", "entities");
    }
    List<Document> documents = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(treebank)) {
      if (line.startsWith("# newdoc") && !lines.isEmpty()) {
        documents.add(new Reader(lines).document());
        lines.clear();
      }
      lines.add(line);
    }
    documents.add(new Reader(lines).document());
    return documents;
  }

  /**
   * ECB+ or MEANTIME: one document a line, its participants and places with the id of whom they
   * are. Only what takes part in an event is annotated there, so other pronouns are left out.
   *
   * @param fields that hold mentions
   */
  static List<Document> readLines(Path file, String genre, String... fields) throws IOException {
    List<Document> documents = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      String text = node.get("text").asText();
      Map<String, Integer> ids = new HashMap<>();
      Map<Integer, List<Phrase>> phrases = new LinkedHashMap<>();
      List<Pronoun> pronouns = new ArrayList<>();
      for (String field : fields) {
        for (JsonNode mention : node.get(field)) {
          int id = ids.computeIfAbsent(mention.get("cluster").asText(), key -> ids.size());
          int begin = text.offsetByCodePoints(0, mention.get("begin").asInt());
          int end = text.offsetByCodePoints(0, mention.get("end").asInt());
          String words = text.substring(begin, end);
          boolean pronoun = PronounKind.isThird(words);
          phrases
              .computeIfAbsent(id, key -> new ArrayList<>())
              .add(
                  new Phrase(
                      id,
                      "",
                      new Span(begin, end),
                      List.of(lastWord(text, begin, end)),
                      !pronoun && !isOtherPronoun(words)));
          if (pronoun) {
            boolean owner =
                words.matches("(?i)his|its|their")
                    || words.equalsIgnoreCase("her") && text.startsWith(" ", end);
            pronouns.add(new Pronoun(words, new Span(begin, end), id, owner));
          }
        }
      }
      String published = node.path("dct").asText("");
      pronouns.removeIf(one -> phrases.get(one.entity).stream().noneMatch(Phrase::nominal));
      if (!pronouns.isEmpty()) {
        documents.add(
            new Document(
                node.get("doc").asText(), genre, published, text, phrases, Map.of(), pronouns));
      }
    }
    return documents;
  }

  private static boolean isOtherPronoun(String words) {
    return words.matches("(?i)I|me|my|we|us|our|you|your|who|whom|that|which|this|those|these");
  }

  /** "leader" of "the leader of the group", "leader, who" */
  private static Span lastWord(String text, int begin, int end) {
    String words = text.substring(begin, end);
    int stop = end;
    for (String after :
        new String[] {" of ", " who ", " that ", " ,", ",", " in ", " at ", " for "}) {
      int at = words.indexOf(after);
      stop = at > 0 ? Math.min(stop, begin + at) : stop;
    }
    int space = text.substring(begin, stop).lastIndexOf(' ');
    return new Span(space < 0 ? begin : begin + space + 1, stop);
  }

  private record Word(String form, String universal, String tag, Span span, String misc) {}

  private record Open(int entity, String kind, String heads, int first) {}

  /** Reads one document. */
  private static final class Reader {

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, List<Phrase>> phrases = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> parts = new HashMap<>();
    private final List<Pronoun> pronouns = new ArrayList<>();
    private final List<String> lines;
    private String id = "";
    private String published = "";
    private boolean space;

    Reader(List<String> lines) {
      this.lines = lines;
    }

    Document document() {
      List<String[]> rows = new ArrayList<>();
      boolean paragraph = false;
      for (String line : lines) {
        if (line.startsWith("# newdoc id = ")) {
          id = line.substring(14);
        } else if (line.startsWith("# meta::dateCreated = ")) {
          published = line.substring(22);
        } else if (line.startsWith("# newpar")) {
          paragraph = true;
        } else if (line.isEmpty() && !rows.isEmpty()) {
          sentence(rows, paragraph);
          rows.clear();
          paragraph = false;
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t"));
        }
      }
      if (!rows.isEmpty()) {
        sentence(rows, paragraph);
      }
      return new Document(
          id, id.split("_")[1], published, text.toString(), phrases, parts, pronouns);
    }

    private void sentence(List<String[]> rows, boolean paragraph) {
      if (!text.isEmpty()) {
        text.append(paragraph ? "\n\n" : space ? " " : "");
      }
      List<Word> words = words(rows);
      List<Open> open = new ArrayList<>();
      Map<Integer, Integer> single = new HashMap<>();
      for (int i = 0; i < words.size(); i++) {
        Matcher bracket = BRACKET.matcher(entity(words.get(i).misc));
        while (bracket.find()) {
          if (bracket.group(4) == null) {
            String[] fields = bracket.group(2).split("-");
            int entity = Integer.parseInt(bracket.group(1));
            Open begun = new Open(entity, fields[0], fields[4], i);
            if (bracket.group(3) == null) {
              open.add(begun);
            } else {
              add(begun, i, words);
              single.put(i, entity);
            }
          } else {
            close(Integer.parseInt(bracket.group(4)), open, i, words);
          }
        }
        splits(words.get(i).misc);
      }
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (word.tag.startsWith("PRP") && PronounKind.isThird(word.form)) {
          pronouns.add(
              new Pronoun(
                  word.form, word.span, single.getOrDefault(i, -1), word.tag.equals("PRP$")));
        }
      }
    }

    private List<Word> words(List<String[]> rows) {
      List<Word> words = new ArrayList<>();
      int skip = 0;
      boolean after = true;
      space = false;
      for (String[] row : rows) {
        if (row[0].indexOf('.') >= 0) {
          continue;
        }
        boolean several = row[0].indexOf('-') > 0;
        if (skip == 0) {
          if (space) {
            text.append(' ');
          }
          after = !row[9].contains("SpaceAfter=No");
        }
        if (several) {
          String[] ends = row[0].split("-");
          skip = Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1;
          int total = 0;
          int at = rows.indexOf(row);
          for (int i = 1; i <= skip; i++) {
            total += rows.get(at + i)[1].length();
          }
          if (total != row[1].length()) {
            // "whose": its words have no places of their own
            int begin = text.length();
            text.append(row[1]);
            for (int i = 1; i <= skip; i++) {
              words.add(word(rows.get(at + i), new Span(begin, text.length())));
            }
            skip = -skip;
          }
          space = false;
          continue;
        }
        if (skip < 0) {
          skip++;
        } else {
          int begin = text.length();
          text.append(row[1]);
          words.add(word(row, new Span(begin, text.length())));
          skip = Math.max(0, skip - 1);
        }
        space = skip == 0 && after;
      }
      return words;
    }

    private static Word word(String[] row, Span span) {
      return new Word(row[1], row[3], row[4], span, row[9]);
    }

    private static String entity(String misc) {
      for (String field : misc.split("\\|")) {
        if (field.startsWith("Entity=")) {
          return field.substring(7);
        }
      }
      return "";
    }

    private void splits(String misc) {
      for (String field : misc.split("\\|")) {
        if (field.startsWith("SplitAnte=")) {
          Matcher split = SPLIT.matcher(field);
          while (split.find()) {
            parts
                .computeIfAbsent(Integer.parseInt(split.group(2)), key -> new HashSet<>())
                .add(Integer.parseInt(split.group(1)));
          }
        }
      }
    }

    private void close(int entity, List<Open> open, int last, List<Word> words) {
      for (int k = open.size() - 1; k >= 0; k--) {
        if (open.get(k).entity == entity) {
          add(open.remove(k), last, words);
          return;
        }
      }
    }

    private void add(Open begun, int last, List<Word> words) {
      List<Span> head = new ArrayList<>();
      boolean nominal = false;
      for (String place : begun.heads.split(",")) {
        int i = begun.first + Integer.parseInt(place) - 1;
        if (i <= last) {
          head.add(words.get(i).span);
          nominal |= isNominal(words.get(i));
        }
      }
      Span span = new Span(words.get(begun.first).span.begin(), words.get(last).span.end());
      phrases
          .computeIfAbsent(begun.entity, key -> new ArrayList<>())
          .add(new Phrase(begun.entity, begun.kind, span, head, nominal));
    }

    private static boolean isNominal(Word word) {
      return switch (word.universal) {
        case "NOUN", "PROPN", "NUM", "ADJ", "X" -> true;
        default -> false;
      };
    }
  }
}
