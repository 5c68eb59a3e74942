package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.event.Event;
import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Evidence;
import dev.dateline.event.Status;
import dev.dateline.text.Span;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of March 2024; the event is of the 5th. */
class RetellingTest {

  private static final When FIFTH = When.day(LocalDate.of(2024, 3, 5));

  /** Days of publication, "-" where unknown; in how many editions it was told again. */
  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      5           | 5 | 0
      5 5 5       | 5 | 0
      5 6         | 5 | 0
      5 7         | 5 | 1
      6 7 7       | 5 | 1
      5 6 7 9 12  | 5 | 3
      20          | 5 | 0
      20 25 25    | 5 | 1
      1 3         | 5 | 0
      5 6         | - | 1
      -           | 5 | 0
      - - -       | 5 | 2
      5 -         | 5 | 1
      """)
  void countsFurtherEditionsOnceItIsNoNews(String published, String day, int times) {
    List<Report> reports = new ArrayList<>();
    for (String one : published.split(" ")) {
      reports.add(report("d" + reports.size(), one));
    }
    When when = day.equals("-") ? null : FIFTH;
    assertThat(Retelling.of(reports, when)).isEqualTo(Retelling.worth(times));
  }

  @Property(tries = 200)
  void theOrderOfReportsDoesNotMatter(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 28) Integer> days,
      @ForAll long seed) {
    List<Report> reports = new ArrayList<>();
    for (int day : days) {
      reports.add(report("d" + reports.size(), day == 0 ? "-" : "" + day));
    }
    double expected = Retelling.of(reports, FIFTH);
    Collections.shuffle(reports, new Random(seed));
    assertThat(Retelling.of(reports, FIFTH)).isEqualTo(expected);
  }

  @Property
  void oneEditionLeavesSalienceAsItIs(@ForAll @DoubleRange(min = 0, max = 1) double own) {
    assertThat(new Editions(1).salience(own, 0)).isEqualTo(own);
    assertThat(new Editions(0).salience(own, 0)).isEqualTo(own);
  }

  @Property
  void whatEveryEditionTellsKeepsItsSalience(
      @ForAll @DoubleRange(min = 0, max = 1) double own,
      @ForAll @IntRange(min = 2, max = 99) int editions) {
    double salience = new Editions(editions).salience(own, Retelling.worth(editions - 1));
    assertThat(salience).isCloseTo(own, within(1e-9));
  }

  @Property
  void toldOftenerMattersMoreAndNeverMoreThanAll(
      @ForAll @DoubleRange(min = .01, max = 1) double own,
      @ForAll @IntRange(min = 2, max = 500) int editions,
      @ForAll @IntRange(min = 1, max = 499) int times) {
    int told = Math.min(times, editions - 1);
    Editions read = new Editions(editions);
    double salience = read.salience(own, Retelling.worth(told));
    assertThat(salience).isGreaterThan(read.salience(own, Retelling.worth(told - 1)));
    assertThat(salience).isBetween(0.0, own + 1e-9);
  }

  private static Report report(String document, String published) {
    LocalDate day =
        published.equals("-") ? null : LocalDate.of(2024, 3, Integer.parseInt(published));
    Event event =
        new Event(
            "e1",
            "Marta Ruiz resigned",
            Status.HAPPENED,
            new EventTime(FIFTH, Basis.EXPRESSION, "t1", "in its clause"),
            List.of(),
            List.of(),
            List.of("m1"),
            List.of(new Evidence(new Span(0, 1), "x", "", "")),
            .8,
            .9);
    return new Report(document, day, event, List.of("resign"));
  }
}
