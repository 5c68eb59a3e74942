package dev.dateline.event.grouping;

import dev.dateline.event.Evidence;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Quotes the sentences that report an event: the one that dates it first, then as they stand. */
public final class EvidenceFinder {

  /** Characters of context, as W3C Web Annotation's text quote selector suggests. */
  static final int CONTEXT = 32;

  private EvidenceFinder() {}

  public static List<Evidence> find(Text text, Group group) {
    Set<Sentence> sentences = new LinkedHashSet<>();
    sentences.add(group.dated().sentence());
    group.all().forEach(account -> sentences.add(account.sentence()));
    List<Evidence> evidence = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      evidence.add(quote(text.content(), sentence.span()));
    }
    return evidence;
  }

  static Evidence quote(String content, Span span) {
    int begin = Math.max(0, span.begin() - CONTEXT);
    int end = Math.min(content.length(), span.end() + CONTEXT);
    if (begin > 0
        && Character.isLowSurrogate(content.charAt(begin))
        && Character.isHighSurrogate(content.charAt(begin - 1))) {
      begin++;
    }
    if (end < content.length()
        && end > span.end()
        && Character.isLowSurrogate(content.charAt(end))
        && Character.isHighSurrogate(content.charAt(end - 1))) {
      end--;
    }
    return new Evidence(
        span,
        span.of(content),
        content.substring(begin, span.begin()),
        content.substring(span.end(), end));
  }
}
