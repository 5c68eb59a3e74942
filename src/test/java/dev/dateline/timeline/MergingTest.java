package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.event.Event;
import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Evidence;
import dev.dateline.event.Participant;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import dev.dateline.event.Status;
import dev.dateline.text.Span;
import dev.dateline.time.Granularity;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTest {

  /**
   * Whether two reports of 2024-03 tell of one event: day, headline, persons and lemmas of each.
   */
  @ParameterizedTest(name = "{8}: {1} / {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      03-05 | Senate passed the water bill | Dale Fenwick | pass | 03-05 | Water bill passed | Fenwick | pass | true
      03-05 | Marta Ruiz met Olaf Kern in Vienna | Marta Ruiz;Olaf Kern | meet | 03-05 | Meeting between Ruiz and Kern | Ruiz;Olaf Kern | meeting | true
      03-05 | Rebels captured Qasrin | Southern Front | capture | 03-05 | Southern Front rebels seized Qasrin | Southern Front | seize | true
      03-05 | Marta Ruiz resigned | Marta Ruiz | resign | 03-07 | Marta Ruiz resigned | Marta Ruiz | resign | false
      03-05 | Marta Ruiz met Olaf Kern | Marta Ruiz;Olaf Kern | meet | 03-05 | Jan Brandt met Lise Holm | Jan Brandt;Lise Holm | meet | false
      03-05 | Marta Ruiz resigned | Marta Ruiz | resign | 03-05 | Marta Ruiz published her tax returns | Marta Ruiz | publish | false
      03-05 | Marta Ruiz died | Marta Ruiz | die | 03-05 | Death of Marta Ruiz | Ruiz | death | true
      03-05 | Marta Ruiz was arrested | Marta Ruiz | arrest | 03-05 | The mayor was arrested | mayor | arrest | true
      03-05 | Marta Ruiz was arrested | Marta Ruiz | arrest | 03-05 | Twelve protesters were arrested | protesters | arrest | false
      03-05 | Marta Ruiz was arrested | Marta Ruiz | arrest | 03-05 | Olaf Kern was arrested | Olaf Kern | arrest | false
      03-05 | A fire destroyed the old dairy | fire | destroy | 03-05 | A blaze demolished the dairy | blaze | demolish | true
      03-05 | A ferry arrived | ferry | arrive | 03-05 | An envoy arrived | envoy | arrive | false
      03-05 | The Southern Front thwarted an attack on two ferries | Southern Front | thwart | 03-05 | The navy of Dunmore thwarted an attack on two ferries | Dunmore | thwart | true
      03-05 | Marta Ruiz said taxes would rise | Marta Ruiz | say | 03-05 | Ruiz said a bridge was closed | Ruiz | say | false
      03-05 | Marta Ruiz said taxes would rise | Marta Ruiz | say | 03-05 | Ruiz said that taxes will go up | Ruiz | say | true
      03-05 | Marta Ruiz started a fund | Marta Ruiz | start | 03-05 | Marta Ruiz began a trip | Marta Ruiz | begin | false
      03-05 | Marta Ruiz met Olaf Kern | Marta Ruiz;Olaf Kern | meet | 03-05 | Marta Ruiz praised Olaf Kern | Marta Ruiz;Olaf Kern | praise | false
      """)
  void sameEvent(
      String day,
      String headline,
      String names,
      String lemma,
      String otherDay,
      String otherHeadline,
      String otherNames,
      String otherLemma,
      boolean same) {
    Report one = report("a", day, headline, names, lemma, Status.HAPPENED);
    Report other = report("b", otherDay, otherHeadline, otherNames, otherLemma, Status.HAPPENED);

    assertThat(Merging.match(other, List.of(List.of(one))).isPresent()).isEqualTo(same);
    assertThat(Merging.match(one, List.of(List.of(other))).isPresent()).isEqualTo(same);
  }

  /** Times as EDTF; "-" where nothing says when, as in documents without a publication date. */
  @ParameterizedTest(name = "{0} {1} / {4} {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      - | Marta Ruiz resigned | Marta Ruiz | resign | - | Mayor Ruiz stepped down and resigned | Ruiz | resign | true
      - | Marta Ruiz was arrested | Marta Ruiz | arrest | XXXX-WXX-5 | Police arrested Ruiz | Ruiz | arrest | true
      XXXX-WXX-5 | Marta Ruiz was fined | Marta Ruiz | fine | XXXX-WXX-1 | A court fined Ruiz | Ruiz | fine | false
      - | Marta Ruiz was fined | Marta Ruiz | fine | 2024-03-05 | Olaf Kern was fined | Olaf Kern | fine | false
      - | Marta Ruiz was fined | Marta Ruiz | fine | - | Olaf Kern was fined | Olaf Kern | fine | false
      - | Marta Ruiz was fined | Marta Ruiz | fine | - | Marta Ruiz moved to Vienna | Marta Ruiz | move | false
      - | Marta Ruiz was sworn in as mayor of Dunmore | Marta Ruiz | swear | 2024-03-05 | Mayor Ruiz sworn in | Ruiz | swear | true
      - | Marta Ruiz took office | Marta Ruiz | take | 2024-03-05 | Ruiz acquired a boat | Ruiz | acquire | false
      - | The mayor was sworn in | mayor | swear | 2024-03-05 | Mayor Ruiz was sworn in | Ruiz | swear | false
      - | Marta Ruiz quit | Marta Ruiz | quit | 2024-03-05 | Marta Ruiz stopped smoking | Marta Ruiz | stop | false
      2023 | Marta Ruiz was fined | Marta Ruiz | fine | 2023 | Two boats were fined | boats | fine | false
      """)
  void sameEventWithoutADay(
      String edtf,
      String headline,
      String names,
      String lemma,
      String otherEdtf,
      String otherHeadline,
      String otherNames,
      String otherLemma,
      boolean same) {
    Report one = report("a", when(edtf), headline, names, lemma);
    Report other = report("b", when(otherEdtf), otherHeadline, otherNames, otherLemma);

    assertThat(Merging.match(other, List.of(List.of(one))).isPresent()).isEqualTo(same);
    assertThat(Merging.match(one, List.of(List.of(other))).isPresent()).isEqualTo(same);
  }

  private static When when(String edtf) {
    if (edtf.equals("-")) {
      return null;
    }
    if (edtf.length() == 4) {
      int year = Integer.parseInt(edtf);
      return new When(edtf, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
    }
    return edtf.startsWith("X")
        ? new When(edtf, null, null, Granularity.DAY)
        : When.day(LocalDate.parse(edtf));
  }

  @Test
  void whatIsDoneToSomebodyElseIsAnotherEvent() {
    Report one = stopped("a", "Olaf Kern");
    Report other = stopped("b", "Jan Brandt");

    assertThat(Merging.match(other, List.of(List.of(one)))).isEmpty();
    assertThat(Merging.match(stopped("b", "Kern"), List.of(List.of(one)))).isPresent();
  }

  private static Report stopped(String document, String whom) {
    Event event =
        new Event(
            "e1",
            "Marta Ruiz stopped " + whom,
            Status.HAPPENED,
            new EventTime(null, Basis.DOCUMENT, null, "nothing says when"),
            List.of(
                new Participant("Marta Ruiz", Type.PERSON, Role.AGENT, List.of()),
                new Participant(whom, Type.PERSON, Role.PATIENT, List.of())),
            List.of(),
            List.of("m1"),
            List.of(new Evidence(new Span(0, 1), "x", "", "")),
            .8,
            .9);
    return new Report(document, null, event, List.of("stop"));
  }

  /** Candidates are looked up by keys, so whatever is the same event must share one. */
  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({"resign, resign, true", "invade, invasion, true", "die, resign, false"})
  void whatMayBeTheSameSharesAKey(String lemma, String other, boolean shared) {
    Set<String> keys = Traits.of(report("a", null, "x", "Ruiz", lemma)).keys();
    keys.retainAll(Traits.of(report("b", null, "y", "Ruiz", other)).keys());

    assertThat(!keys.isEmpty()).isEqualTo(shared);
  }

  @Test
  void joinsTheLikeliestOfSeveral() {
    Report mine =
        report(
            "c", "03-05", "Marta Ruiz resigned as mayor", "Marta Ruiz", "resign", Status.HAPPENED);
    List<List<Report>> known =
        List.of(
            List.of(
                report(
                    "a",
                    "03-05",
                    "Marta Ruiz met Olaf Kern",
                    "Marta Ruiz",
                    "meet",
                    Status.HAPPENED)),
            List.of(
                report("b", "03-05", "Mayor Ruiz resigned", "Ruiz", "resign", Status.HAPPENED)));

    assertThat(Merging.match(mine, known)).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void noCandidatesNoMatch() {
    Report mine =
        report("c", "03-05", "Marta Ruiz resigned", "Marta Ruiz", "resign", Status.HAPPENED);

    assertThat(Merging.match(mine, List.of())).isEmpty();
  }

  @Test
  void theLatestSureReportSaysWhetherItHappened() {
    Report before = report("a", "03-01", "Ruiz to resign", "Ruiz", "resign", Status.EXPECTED);
    Report after =
        report("b", "03-05", "Marta Ruiz resigned", "Marta Ruiz", "resign", Status.HAPPENED);
    Report doubt = report("c", "03-06", "Ruiz may resign", "Ruiz", "resign", Status.CONDITIONAL);

    TimelineEvent event = Merging.combine(List.of(before, after, doubt));

    assertThat(event.status()).isEqualTo(Status.HAPPENED);
    assertThat(event.sources()).isEqualTo(3);
    assertThat(event.participants()).extracting(Participant::name).containsExactly("Marta Ruiz");
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<Report> reports =
        new ArrayList<>(
            List.of(
                report(
                    "a", "03-05", "Marta Ruiz resigned", "Marta Ruiz", "resign", Status.HAPPENED),
                report("b", "03-05", "Ruiz resigned", "Ruiz;Olaf Kern", "resign", Status.HAPPENED),
                report("c", "03-06", "Mayor resigned", "Kern", "resignation", Status.EXPECTED)));
    TimelineEvent expected = Merging.combine(reports);
    for (int i = 0; i < reports.size(); i++) {
      Collections.rotate(reports, 1);
      assertThat(Merging.combine(reports)).isEqualTo(expected);
    }
  }

  @Test
  void anExactDayBeatsTheMonth() {
    Report month =
        report("a", null, "Marta Ruiz resigned", "Marta Ruiz", "resign", Status.HAPPENED);
    Report day =
        report("b", "03-05", "Marta Ruiz resigned", "Marta Ruiz", "resign", Status.HAPPENED);

    assertThat(Merging.match(day, List.of(List.of(month)))).isPresent();
    assertThat(Merging.combine(List.of(month, day)).time().when().edtf()).isEqualTo("2024-03-05");
  }

  @Test
  void anExactDayBeatsTheSameDayOrSo() {
    When day = When.day(LocalDate.of(2024, 3, 5));
    List<Report> reports =
        List.of(
            report("a", day.approximately(), "Marta Ruiz resigned", "Marta Ruiz", "resign"),
            report("b", day.approximately(), "Marta Ruiz resigned", "Marta Ruiz", "resign"),
            report("c", day, "Ruiz resigned", "Ruiz", "resign"));

    assertThat(Merging.match(reports.get(2), List.of(List.of(reports.get(0))))).isPresent();
    assertThat(Merging.combine(reports).time().when().edtf()).isEqualTo("2024-03-05");
  }

  @Test
  void nothingToCombine() {
    assertThatThrownBy(() -> Merging.combine(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Report report(
      String document, String day, String headline, String names, String lemma, Status status) {
    LocalDate date = day == null ? null : LocalDate.parse("2024-" + day);
    When when =
        date == null
            ? new When(
                "2024-03", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), Granularity.MONTH)
            : When.day(date);
    return report(document, date, when, headline, names, lemma, status);
  }

  private static Report report(
      String document, When when, String headline, String names, String lemma) {
    return report(document, null, when, headline, names, lemma, Status.HAPPENED);
  }

  private static Report report(
      String document,
      LocalDate date,
      When when,
      String headline,
      String names,
      String lemma,
      Status status) {
    List<Participant> participants =
        Arrays.stream(names.split(";"))
            .map(name -> new Participant(name, type(name), Role.AGENT, List.of()))
            .toList();
    Event event =
        new Event(
            "e1",
            headline,
            status,
            new EventTime(when, Basis.EXPRESSION, "t1", "in its clause"),
            participants,
            List.of(),
            List.of("m1"),
            List.of(new Evidence(new Span(0, 1), "x", "", "")),
            .8,
            .9);
    return new Report(document, date, event, List.of(lemma));
  }

  private static Type type(String name) {
    return switch (name) {
      case "Southern Front" -> Type.ORGANIZATION;
      case "Dunmore" -> Type.PLACE;
      case "ferry", "fire", "blaze", "boats" -> Type.OTHER;
      default -> Type.PERSON;
    };
  }
}
