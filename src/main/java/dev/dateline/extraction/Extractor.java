package dev.dateline.extraction;

import static java.util.stream.Collectors.toMap;

import dev.dateline.document.Document;
import dev.dateline.event.Event;
import dev.dateline.event.EventDater;
import dev.dateline.event.EventGrouper;
import dev.dateline.event.EventTime;
import dev.dateline.event.Mention;
import dev.dateline.event.Status;
import dev.dateline.event.Trigger;
import dev.dateline.event.TriggerFinder;
import dev.dateline.event.dating.StatusByTime;
import dev.dateline.expression.TimeExpression;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.extraction.Extraction.Part;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.resolution.TimeResolver;
import dev.dateline.text.Text;
import dev.dateline.text.TextReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From document to events: the whole flow. Immutable, thread-safe, made once and shared. */
public final class Extractor {

  private final TextReader reader;
  private final TimeExpressionFinder expressions = new TimeExpressionFinder();
  private final TimeResolver resolver = new TimeResolver();
  private final TriggerFinder triggers = new TriggerFinder();
  private final EventDater dater = new EventDater();
  private final EventGrouper grouper = new EventGrouper();

  /**
   * @param reader of the language that documents are in; it holds the models, which cost time and
   *     memory once
   */
  public Extractor(TextReader reader) {
    this.reader = reader;
  }

  /** Everything the document says. */
  public Extraction extract(Document document) {
    return extract(document, EnumSet.allOf(Part.class));
  }

  /**
   * The parts asked for; never fails, whatever the text. Takes time linear in its length and reads
   * no clock: the same document gives the same answer every day.
   */
  public Extraction extract(Document document, Set<Part> parts) {
    Text text = reader.read(document.text());
    List<TimeExpression> found = expressions.find(text);
    List<ResolvedTime> times = resolver.resolve(text, found, document.published());
    if (!parts.contains(Part.MENTIONS) && !parts.contains(Part.EVENTS)) {
      return new Extraction(document, times, List.of(), List.of());
    }
    List<Trigger> reported = triggers.find(text);
    List<EventTime> dates = dater.date(text, reported, times, document.published());
    List<Mention> mentions = mentions(reported, dates, document.published().day());
    List<Event> events = grouper.group(document, text, times, reported, mentions);
    return new Extraction(document, times, assign(mentions, events), events);
  }

  private static List<Mention> mentions(
      List<Trigger> triggers, List<EventTime> dates, LocalDate published) {
    List<Mention> mentions = new ArrayList<>(triggers.size());
    for (int i = 0; i < triggers.size(); i++) {
      Trigger trigger = triggers.get(i);
      Status status = StatusByTime.of(trigger.status(), dates.get(i), published);
      mentions.add(Mention.of(i + 1, trigger, status, dates.get(i)));
    }
    return mentions;
  }

  /** Tells each mention which event it belongs to. */
  private static List<Mention> assign(List<Mention> mentions, List<Event> events) {
    Map<String, String> owner =
        events.stream()
            .flatMap(event -> event.mentions().stream().map(id -> Map.entry(id, event.id())))
            // One event for each mention; were it told by two, the first has it.
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    return mentions.stream().map(mention -> mention.in(owner.get(mention.id()))).toList();
  }
}
