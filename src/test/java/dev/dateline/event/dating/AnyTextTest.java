package dev.dateline.event.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.document.PublicationDate;
import dev.dateline.event.EventDater;
import dev.dateline.event.EventTime;
import dev.dateline.event.Trigger;
import dev.dateline.event.TriggerFinder;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.resolution.TimeResolver;
import dev.dateline.text.Text;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, every mention has a time that the calendar reads, and says why. */
class AnyTextTest {

  private static final TriggerFinder TRIGGERS = new TriggerFinder();
  private static final TimeExpressionFinder FINDER = new TimeExpressionFinder();
  private static final TimeResolver RESOLVER = new TimeResolver();
  private static final EventDater DATER = new EventDater();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "said",
            "met",
            "the call",
            "left",
            "will meet",
            "had begun",
            "to leave",
            "saying",
            "when",
            "after",
            "since",
            "until",
            "by",
            "from",
            "to",
            "between",
            "and",
            "for",
            "on",
            "Friday",
            "May 3",
            "mid-1996",
            "44 BC",
            "late February",
            "at noon",
            "9:10 p.m.",
            "the past two weeks",
            "next year",
            "the 1990s",
            "last summer",
            "Smith",
            "he",
            "the firm",
            "\"",
            ",",
            ".",
            ".",
            "\n\n",
            "first time",
            "the attack",
            "2004",
            "now",
            "recently")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void everyTriggerOfAnyTextGetsATimeWithAReason(@ForAll("texts") String content) {
    for (PublicationDate published :
        List.of(PublicationDate.unknown(), PublicationDate.given(LocalDate.of(2022, 5, 13)))) {
      Text text = Told.READER.read(content);
      List<ResolvedTime> times = RESOLVER.resolve(text, FINDER.find(text), published);
      List<Trigger> triggers = TRIGGERS.find(text);
      List<EventTime> dates = DATER.date(text, triggers, times, published);
      assertThat(dates).hasSameSizeAs(triggers).doesNotContainNull();
      for (EventTime date : dates) {
        assertThat(date.reason()).isNotBlank();
        if (date.when() != null) {
          When read = When.parse(date.when().edtf());
          assertThat(read.earliest()).isEqualTo(date.when().earliest());
          assertThat(read.latest()).isEqualTo(date.when().latest());
        }
      }
    }
  }
}
