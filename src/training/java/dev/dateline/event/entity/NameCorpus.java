package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.text.GoldTokens;
import dev.dateline.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sentences with the names in them, from Universal NER (IOB2) and from UD GUM (CoNLL-U). */
final class NameCorpus {

  /** One sentence, tagged by our own tagger as any text is: its words and their labels. */
  record Example(Sentence sentence, String[] forms, NameLabel[] labels) {}

  private static final Set<String> TITLES = WordList.read("titles.txt");

  private NameCorpus() {}

  /** Universal NER. */
  static List<Example> universalNer(Path iob) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (List<String> block : blocks(iob)) {
      List<String[]> rows = rows(block);
      String[] forms = rows.stream().map(row -> row[1]).toArray(String[]::new);
      NameLabel[] labels = rows.stream().map(row -> label(row[2])).toArray(NameLabel[]::new);
      examples.add(new Example(GoldTokens.sentence(forms), forms, labels));
    }
    return examples;
  }

  private static NameLabel label(String iob) {
    switch (iob) {
      case "B-PER":
        return NameLabel.BEGIN_PERSON;
      case "I-PER":
        return NameLabel.IN_PERSON;
      case "B-ORG":
        return NameLabel.BEGIN_ORGANIZATION;
      case "I-ORG":
        return NameLabel.IN_ORGANIZATION;
      case "B-LOC":
        return NameLabel.BEGIN_PLACE;
      case "I-LOC":
        return NameLabel.IN_PLACE;
      default:
        return NameLabel.OUTSIDE;
    }
  }

  /** An open bracket of GUM's Entity annotation. */
  private record Open(String id, String type, String heads, int begin) {}

  private record Found(int begin, int end, Type type, int[] heads) {}

  /** GUM: mentions whose head is a proper noun, cut down to the name alone. */
  static List<Example> gum(Path treebank) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (List<String> block : blocks(treebank)) {
      List<String[]> rows = rows(block);
      String[] forms = rows.stream().map(row -> row[1]).toArray(String[]::new);
      String[] tags = rows.stream().map(row -> row[4]).toArray(String[]::new);
      NameLabel[] labels = new NameLabel[forms.length];
      Arrays.fill(labels, NameLabel.OUTSIDE);
      List<Found> found = mentions(rows);
      // The longest first: "University of Portsmouth" before "Portsmouth".
      found.sort((a, b) -> (b.end - b.begin) - (a.end - a.begin));
      for (Found mention : found) {
        mark(mention, forms, tags, labels);
      }
      examples.add(new Example(GoldTokens.sentence(forms), forms, labels));
    }
    return examples;
  }

  private static List<Found> mentions(List<String[]> rows) {
    List<Found> found = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String misc : rows.get(i)[9].split("\\|")) {
        if (!misc.startsWith("Entity=")) {
          continue;
        }
        String rest = misc.substring(7);
        int at = 0;
        while (at < rest.length()) {
          if (rest.charAt(at) == '(') {
            int end = at + 1;
            while (end < rest.length() && rest.charAt(end) != '(' && rest.charAt(end) != ')') {
              end++;
            }
            String[] fields = rest.substring(at + 1, end).split("-");
            if (fields.length > 5) {
              open.add(new Open(fields[0], fields[1], fields[5], i));
            } else {
              open.add(new Open(fields[0], "", "1", i));
            }
            if (end < rest.length() && rest.charAt(end) == ')') {
              close(open, fields[0], i, found);
              end++;
            }
            at = end;
          } else {
            int end = rest.indexOf(')', at);
            close(open, rest.substring(at, end), i, found);
            at = end + 1;
          }
        }
      }
    }
    return found;
  }

  private static void close(List<Open> open, String id, int last, List<Found> found) {
    for (int k = open.size() - 1; k >= 0; k--) {
      Open one = open.get(k);
      if (one.id.equals(id)) {
        open.remove(k);
        Type type =
            Map.of(
                    "person", Type.PERSON,
                    "organization", Type.ORGANIZATION,
                    "place", Type.PLACE)
                .get(one.type);
        if (type != null) {
          int[] heads =
              Arrays.stream(one.heads.split(","))
                  .filter(head -> head.matches("\\d+"))
                  .mapToInt(head -> one.begin + Integer.parseInt(head) - 1)
                  .toArray();
          if (heads.length > 0) {
            found.add(new Found(one.begin, last + 1, type, heads));
          }
        }
        return;
      }
    }
  }

  private static void mark(Found mention, String[] forms, String[] tags, NameLabel[] labels) {
    int head = mention.heads[0];
    if (head >= tags.length || !tags[head].startsWith("NNP")) {
      return;
    }
    int begin = head;
    int end = head + 1;
    if (mention.type == Type.PERSON) {
      end = Math.min(mention.end, Arrays.stream(mention.heads).max().getAsInt() + 1);
      while (end < mention.end && tags[end].startsWith("NNP")) {
        end++;
      }
      while (begin < end && isTitle(forms[begin])) {
        begin++;
      }
      if (isSeveral(forms, tags, begin, end)) {
        return;
      }
    } else {
      while (begin > mention.begin && inName(tags[begin - 1], forms[begin - 1])) {
        begin--;
      }
      while (end < mention.end && inName(tags[end], forms[end])) {
        end++;
      }
      while (begin < head && !tags[begin].startsWith("NNP")) {
        begin++;
      }
      while (end > head + 1 && !tags[end - 1].startsWith("NNP")) {
        end--;
      }
    }
    for (int k = begin; k < end; k++) {
      if (labels[k] != NameLabel.OUTSIDE) {
        return;
      }
    }
    Type type = mention.type;
    if (type == Type.PERSON
        && begin < end
        && Gazetteer.known().is(forms[begin], Gazetteer.Kind.PEOPLE)) {
      return;
    }
    if (type == Type.ORGANIZATION && end - begin == 1 && isPlace(forms[begin])) {
      type = Type.PLACE;
    }
    for (int k = begin; k < end; k++) {
      for (NameLabel label : NameLabel.ALL) {
        if (label.type == type && label.begins == (k == begin)) {
          labels[k] = label;
        }
      }
    }
  }

  /** "Kurds" and "Walter and Bob" name no person. */
  private static boolean isSeveral(String[] forms, String[] tags, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tags[i].equals("NNPS") || forms[i].equals("and")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(String form) {
    Gazetteer known = Gazetteer.known();
    return known.is(form, Gazetteer.Kind.COUNTRY) || known.is(form, Gazetteer.Kind.CAPITAL);
  }

  private static boolean isTitle(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  private static boolean inName(String tag, String form) {
    return tag.startsWith("NNP")
        || form.equals("of")
        || form.equals("the")
        || form.equals("and")
        || form.equals("&")
        || form.equals("for")
        || tag.equals("HYPH")
        || tag.equals("POS");
  }

  private static List<List<String>> blocks(Path file) throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      } else {
        block.add(line);
      }
    }
    return blocks;
  }

  private static List<String[]> rows(List<String> block) {
    List<String[]> rows = new ArrayList<>();
    for (String line : block) {
      String[] fields = line.split("\t", -1);
      if (!line.startsWith("#") && fields[0].matches("\\d+")) {
        rows.add(fields);
      }
    }
    return rows;
  }
}
