package dev.dateline.event.dating;

import dev.dateline.document.PublicationDate;
import dev.dateline.event.EventClass;
import dev.dateline.event.EventDater;
import dev.dateline.event.EventTime;
import dev.dateline.event.Status;
import dev.dateline.event.Trigger;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.resolution.TimeResolver;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import dev.dateline.text.TextReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with its triggers marked: {@code She [said:REPORTING] she [left] on Monday.} Times come
 * from the real recognizer, so that only the dating is under test.
 */
final class Told {

  static final TextReader READER = new EnglishReader();
  private static final TimeExpressionFinder FINDER = new TimeExpressionFinder();
  private static final TimeResolver RESOLVER = new TimeResolver();

  final Text text;
  final List<Trigger> triggers = new ArrayList<>();
  final LocalDate published;
  final List<ResolvedTime> times;

  Told(String marked, String published) {
    this.published = published == null || published.isBlank() ? null : LocalDate.parse(published);
    StringBuilder plain = new StringBuilder();
    List<Integer> begins = new ArrayList<>();
    List<EventClass> classes = new ArrayList<>();
    for (int i = 0; i < marked.length(); ) {
      if (marked.charAt(i) != '[') {
        plain.append(marked.charAt(i++));
        continue;
      }
      int close = marked.indexOf(']', i);
      String[] parts = marked.substring(i + 1, close).split(":");
      begins.add(plain.length());
      classes.add(parts.length > 1 ? EventClass.valueOf(parts[1]) : EventClass.OCCURRENCE);
      plain.append(parts[0]);
      i = close + 1;
    }
    text = READER.read(plain.toString());
    for (int i = 0; i < begins.size(); i++) {
      triggers.add(trigger(begins.get(i), classes.get(i)));
    }
    PublicationDate date =
        this.published == null ? PublicationDate.unknown() : PublicationDate.given(this.published);
    times = RESOLVER.resolve(text, FINDER.find(text), date);
  }

  private Trigger trigger(int begin, EventClass kind) {
    for (Sentence sentence : text.sentences()) {
      for (int t = 0; t < sentence.size(); t++) {
        if (sentence.begin(t) == begin) {
          return new Trigger(sentence, t, kind, 3, Status.HAPPENED);
        }
      }
    }
    throw new IllegalArgumentException("no token at " + begin + " of " + text.content());
  }

  Scene scene() {
    return new Scene(text, triggers, times, published);
  }

  List<EventTime> dates() {
    PublicationDate date =
        published == null ? PublicationDate.unknown() : PublicationDate.given(published);
    return new EventDater().date(text, triggers, times, date);
  }

  /** The time of the n-th trigger with this form, spelled in EDTF; "-" for none. */
  String date(String form) {
    List<EventTime> dates = dates();
    for (int i = 0; i < triggers.size(); i++) {
      Trigger trigger = triggers.get(i);
      if (trigger.sentence().form(trigger.token()).equals(form)) {
        return dates.get(i).when() == null ? "-" : dates.get(i).when().edtf();
      }
    }
    throw new IllegalArgumentException("no trigger " + form);
  }
}
