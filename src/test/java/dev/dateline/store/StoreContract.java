package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.document.Document;
import dev.dateline.event.Status;
import dev.dateline.extraction.Extraction;
import dev.dateline.store.Added.Outcome;
import dev.dateline.text.Span;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises on every database. Anchor of all dates: 2022-05-13. */
abstract class StoreContract {

  private static final LocalDate TODAY = LocalDate.of(2022, 5, 13);
  private static final LocalDate MONDAY = LocalDate.of(2022, 5, 9);

  @Inject Timelines timelines;
  @Inject Documents documents;
  @Inject Events events;

  private String slug;
  private UUID timeline;

  @BeforeEach
  void newTimeline() {
    slug = "s-" + UUID.randomUUID();
    timeline = timelines.create(slug, "Test").orElseThrow().id();
  }

  @Test
  void keepsWhatADocumentSays() {
    add(Stories.says("a", TODAY, "Ada", "resigned", MONDAY));
    EventRecord event = only();
    assertThat(event.headline()).isEqualTo("Ada resigned");
    assertThat(event.status()).isEqualTo("happened");
    assertThat(event.time().when().edtf()).isEqualTo("2022-05-09");
    assertThat(event.time().when().earliest()).isEqualTo(MONDAY);
    assertThat(event.participants()).extracting("name").containsExactly("Ada");
    assertThat(event.places()).extracting("name").containsExactly("Geneva");
    Account account = event.evidence().get(0).account();
    assertThat(account.event().evidence().get(0).quote()).isEqualTo("Ada resigned on 2022-05-09.");
    // The smiling face is one code point of two UTF-16 units.
    assertThat(account.event().evidence().get(0).span()).isEqualTo(new Span(2, 29));
    assertThat(account.triggers()).containsExactly(new Span(6, 14));
    assertThat(events.find(event.id())).contains(event);
  }

  @Test
  void keepsYearsThatNoDateTypeAgreesOn() {
    for (int year : new int[] {-4712, -43, 1, 1582, 9999, 99_999}) {
      LocalDate day = LocalDate.of(year, 3, 15);
      add(Stories.says("y" + year, TODAY, "Caesar", "act" + year, day));
    }
    assertThat(all().stream().map(event -> event.time().when().earliest().getYear()))
        .containsExactly(-4712, -43, 1, 1582, 9999, 99_999);
  }

  @Test
  void makesOneEventOfTwoReports() {
    add(Stories.says("a", TODAY, "Ada", "resigned", MONDAY));
    add(Stories.says("b", TODAY.plusDays(1), "Ada", "resigned", MONDAY));
    EventRecord event = only();
    assertThat(event.sources()).isEqualTo(2);
    assertThat(event.evidence()).hasSize(2);
    assertThat(event.confidence()).isGreaterThan(.5);
  }

  @Test
  void makesOneEventOfTwoReportsInOneTransaction() {
    documents.add(
        timeline,
        List.of(
            Stories.says("a", TODAY, "Ada", "resigned", MONDAY),
            Stories.says("b", TODAY, "Ada", "resigned", MONDAY),
            Stories.says("c", TODAY, "Bob", "danced", MONDAY.plusDays(1))));
    assertThat(all()).extracting(EventRecord::sources).containsExactly(2, 1);
  }

  @Test
  void knowsADocumentAgain() {
    NewDocument document = Stories.says("a", TODAY, "Ada", "resigned", MONDAY);
    Added first = add(document);
    Added second = add(document);
    assertThat(first.outcome()).isEqualTo(Outcome.ADDED);
    assertThat(second.outcome()).isEqualTo(Outcome.KNOWN);
    assertThat(second.document()).isEqualTo(first.document());
    assertThat(only().sources()).isEqualTo(1);
    List<Added> twice =
        documents.add(
            timeline,
            List.of(
                Stories.says("b", TODAY, "Bob", "danced", MONDAY),
                Stories.says("b", TODAY, "Bob", "danced", MONDAY),
                Stories.says("b", TODAY, "Bob", "sang", MONDAY)));
    assertThat(twice)
        .extracting(Added::outcome)
        .containsExactly(Outcome.ADDED, Outcome.KNOWN, Outcome.ID_TAKEN);
  }

  @Test
  void takesAnIdempotencyKeyOnce() {
    NewDocument document = Stories.says("a", TODAY, "Ada", "resigned", MONDAY);
    Added first = documents.add(timeline, document, "key");
    Added again = documents.add(timeline, document, "key");
    Added other = documents.add(timeline, Stories.says("b", TODAY, "Bob", "sang", MONDAY), "key");
    assertThat(again).isEqualTo(first);
    assertThat(other.outcome()).isEqualTo(Outcome.KEY_REUSED);
    assertThat(documents.count(timeline)).isEqualTo(1);
  }

  @Test
  void addsNothingToATimelineThatIsGone() {
    timelines.delete(timeline, was -> {});
    assertThat(add(Stories.says("a", TODAY, "Ada", "resigned", MONDAY)).outcome())
        .isEqualTo(Outcome.NO_TIMELINE);
  }

  @Test
  void aDeletedDocumentTakesItsEvidenceAlong() {
    Added first = add(Stories.says("a", TODAY, "Ada", "resigned", MONDAY));
    Added second = add(Stories.says("b", TODAY, "Ada", "resigned", MONDAY));
    UUID event = only().id();
    assertThat(documents.delete(first.document(), was -> {})).isTrue();
    assertThat(only().id()).isEqualTo(event);
    assertThat(only().sources()).isEqualTo(1);
    assertThat(documents.delete(second.document(), was -> {})).isTrue();
    assertThat(all()).isEmpty();
    assertThat(documents.find(first.document())).isEmpty();
    assertThat(documents.delete(first.document(), was -> {})).isFalse();
  }

  @Test
  void aCorrectedDocumentMovesItsEventsAndTheyKeepTheirIds() {
    UUID document = add(Stories.says("a", TODAY, "Ada", "resigned", MONDAY)).document();
    UUID event = only().id();
    NewDocument corrected =
        Stories.says("a", TODAY.plusDays(7), "Ada", "resigned", MONDAY.plusDays(7));
    DocumentRecord now =
        documents.correct(document, was -> {}, was -> corrected.extraction()).orElseThrow();
    assertThat(now.document().published().day()).isEqualTo(TODAY.plusDays(7));
    assertThat(documents.find(document).orElseThrow().document().published().day())
        .isEqualTo(TODAY.plusDays(7));
    assertThat(only().id()).isEqualTo(event);
    assertThat(only().time().when().edtf()).isEqualTo("2022-05-16");
  }

  @Test
  void aCorrectedDocumentLeavesTheOthersReports() {
    UUID document = add(Stories.says("a", TODAY, "Ada", "resigned", MONDAY)).document();
    add(Stories.says("b", TODAY, "Ada", "resigned", MONDAY));
    NewDocument corrected =
        Stories.says("a", TODAY.plusYears(1), "Ada", "resigned", MONDAY.plusYears(1));
    documents.correct(document, was -> {}, was -> corrected.extraction());
    assertThat(all()).extracting(EventRecord::sources).containsExactly(1, 1);
  }

  @Test
  void oneDocumentKeepsItsOwnSalience() {
    add(Stories.says("a", TODAY, "Ada", "resigned", MONDAY));
    assertThat(only().salience()).isEqualTo(.5);
  }

  @Test
  void whatIsToldAgainOnLaterDaysComesFirst() {
    add(Stories.says("a", TODAY, "Bob", "danced", TODAY));
    add(Stories.says("b", TODAY, "Ada", "resigned", MONDAY));
    add(Stories.says("c", TODAY, "Cy", "sang", TODAY));
    add(Stories.says("d", TODAY.plusDays(4), "Ada", "resigned", MONDAY));
    List<EventRecord> weighed =
        events.page(timeline, slug, EventFilter.none(), EventOrder.SALIENCE, null, 9).events();
    assertThat(weighed.get(0).headline()).isEqualTo("Ada resigned");
    assertThat(weighed).extracting(EventRecord::salience).containsExactly(.5, .25, .25);
  }

  /** Added in any order, one by one or at once, deleted or corrected: only what is there counts. */
  @Test
  void salienceIsTheSameWhateverWay() {
    List<NewDocument> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(Stories.says("r" + i, TODAY.plusDays(i), "Ada", "resigned", MONDAY));
      all.add(Stories.says("o" + i, TODAY.plusDays(i / 3), "Bob" + i, "act" + i, MONDAY));
    }
    documents.add(timeline, all.subList(0, 16));
    Map<String, Double> expected = saliences();
    for (int seed = 0; seed < 4; seed++) {
      newTimeline();
      Random random = new Random(seed);
      List<NewDocument> shuffled = new ArrayList<>(all.subList(0, 16));
      shuffled.addAll(all.subList(16 + 2 * seed, 18 + 2 * seed));
      Collections.shuffle(shuffled, random);
      List<UUID> tooMany = new ArrayList<>();
      for (NewDocument one : shuffled) {
        boolean strange = all.indexOf(one) >= 16;
        UUID id = add(one).document();
        if (strange) {
          tooMany.add(id);
        } else if (random.nextBoolean()) {
          NewDocument away = Stories.says("x", TODAY.plusYears(1), "Cy", "sang", TODAY);
          documents.correct(id, was -> {}, was -> away.extraction());
          documents.correct(id, was -> {}, was -> one.extraction());
        }
      }
      tooMany.forEach(id -> documents.delete(id, was -> {}));
      assertThat(saliences()).isEqualTo(expected);
    }
  }

  private Map<String, Double> saliences() {
    return all().stream().collect(Collectors.toMap(EventRecord::headline, EventRecord::salience));
  }

  @Test
  void writersOfOneTimelineTakeTurns() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(8);
    List<Future<Added>> added = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      NewDocument document = Stories.says("d" + i, TODAY, "Ada", "resigned", MONDAY);
      added.add(writers.submit(() -> add(document)));
    }
    for (Future<Added> one : added) {
      assertThat(one.get().outcome()).isEqualTo(Outcome.ADDED);
    }
    writers.shutdown();
    assertThat(only().sources()).isEqualTo(40);
    assertThat(only().evidence()).hasSize(40);
  }

  @Test
  void filters() {
    add(Stories.says("a", TODAY, "Ada Lovelace", "resigned", MONDAY));
    UUID bobs = add(Stories.says("b", TODAY, "Bob 100%", "danced", TODAY)).document();
    add(Stories.says("c", TODAY, "Cy", "will sing", TODAY.plusDays(30), Status.EXPECTED));
    assertThat(found(filter(MONDAY.plusDays(1), null, List.of(), null, null, List.of())))
        .containsExactly("Bob 100% danced", "Cy will sing");
    assertThat(found(filter(null, TODAY, List.of(), null, null, List.of())))
        .containsExactly("Ada Lovelace resigned", "Bob 100% danced");
    assertThat(found(filter(null, null, List.of("expected", "ongoing"), null, null, List.of())))
        .containsExactly("Cy will sing");
    assertThat(found(filter(null, null, List.of(), "LOVELACE", null, List.of())))
        .containsExactly("Ada Lovelace resigned");
    assertThat(found(filter(null, null, List.of(), "0%", null, List.of())))
        .containsExactly("Bob 100% danced");
    assertThat(found(filter(null, null, List.of(), "_", null, List.of()))).isEmpty();
    assertThat(found(filter(null, null, List.of(), null, bobs, List.of())))
        .containsExactly("Bob 100% danced");
    assertThat(found(filter(null, null, List.of(), null, null, List.of("DANCED", "2022-05-13"))))
        .containsExactly("Bob 100% danced");
    assertThat(found(filter(null, null, List.of(), null, null, List.of("danced", "ada"))))
        .isEmpty();
    assertThat(
            found(
                new EventFilter(
                    null, null, List.of(), null, "genev", null, List.of(), .5, .5, null)))
        .hasSize(3);
    assertThat(
            found(new EventFilter(null, null, List.of(), null, null, null, List.of(), .6, 0, null)))
        .isEmpty();
  }

  @Test
  void pagesNeitherSkipNorRepeat() {
    List<NewDocument> many =
        IntStream.range(0, 25)
            .mapToObj(i -> Stories.says("p" + i, TODAY, "P" + i, "act" + i, MONDAY.plusDays(i / 4)))
            .toList();
    documents.add(timeline, many);
    for (EventOrder order : EventOrder.values()) {
      List<UUID> inPages = new ArrayList<>();
      EventOrder.Place place = null;
      do {
        Events.Page page = events.page(timeline, slug, EventFilter.none(), order, place, 4);
        page.events().forEach(event -> inPages.add(event.id()));
        place = page.next();
      } while (place != null);
      List<UUID> atOnce =
          events.page(timeline, slug, EventFilter.none(), order, null, 500).events().stream()
              .map(EventRecord::id)
              .toList();
      assertThat(inPages).as(order.name()).isEqualTo(atOnce).hasSize(25).doesNotHaveDuplicates();
    }
    assertThat(events.count(timeline, EventFilter.none())).isEqualTo(25);
  }

  @Test
  void listsDocumentsAndTimelines() {
    add(Stories.says("a", TODAY, "Ada", "resigned", MONDAY));
    UUID second = add(Stories.says("b", TODAY, "Bob", "danced", MONDAY)).document();
    List<DocumentRecord> first = documents.list(timeline, slug, null, 1);
    assertThat(first).extracting(one -> one.document().id()).containsExactly("a");
    assertThat(first.get(0).document().text()).isEmpty();
    assertThat(documents.list(timeline, slug, first.get(0).id(), 10))
        .extracting(DocumentRecord::id)
        .containsExactly(second);
    TimelineRecord found = timelines.find(slug).orElseThrow();
    assertThat(found.documents()).isEqualTo(2);
    assertThat(found.events()).isEqualTo(2);
    assertThat(timelines.list(null, 1000)).contains(found);
  }

  @Test
  void keepsALongTextAsItIs() {
    String text = "Ä😀\n".repeat(200_000);
    NewDocument story = Stories.says("long", TODAY, "Ada", "resigned", MONDAY);
    Document was = story.document();
    Document document = new Document(was.id(), null, null, null, was.published(), null, text);
    UUID id =
        add(new NewDocument("long", new Extraction(document, List.of(), List.of(), List.of())))
            .document();
    assertThat(documents.find(id).orElseThrow().document().text()).isEqualTo(text);
  }

  private Added add(NewDocument document) {
    return documents.add(timeline, List.of(document)).get(0);
  }

  private List<EventRecord> all() {
    return events.page(timeline, slug, EventFilter.none(), EventOrder.TIME, null, 500).events();
  }

  private EventRecord only() {
    List<EventRecord> all = all();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private List<String> found(EventFilter filter) {
    return events.page(timeline, slug, filter, EventOrder.TIME, null, 500).events().stream()
        .map(EventRecord::headline)
        .toList();
  }

  private static EventFilter filter(
      LocalDate from,
      LocalDate to,
      List<String> statuses,
      String participant,
      UUID document,
      List<String> words) {
    return new EventFilter(from, to, statuses, participant, null, document, words, 0, 0, null);
  }

  /** A document knows nothing of those published after it. */
  @Test
  void aTimelineAsOfADayIsTheOneOfTheDocumentsPublishedByThen() {
    List<NewDocument> told = aFortnightOfNews();
    add(Stories.says("undated", null, "Eve", "wrote", MONDAY));
    told.forEach(this::add);
    String whole = slug;
    UUID wholeTimeline = timeline;
    for (int days = -1; days < 15; days += 4) {
      LocalDate asOf = MONDAY.plusDays(days);
      newTimeline();
      told.stream()
          .filter(one -> !one.document().published().day().isAfter(asOf))
          .forEach(this::add);
      for (EventOrder order : EventOrder.values()) {
        assertThat(
                events.page(wholeTimeline, whole, asOf(asOf), order, null, 500).events().stream()
                    .map(StoreContract::withoutIds))
            .containsExactlyInAnyOrderElementsOf(
                events.page(timeline, slug, EventFilter.none(), order, null, 500).events().stream()
                    .map(StoreContract::withoutIds)
                    .toList());
      }
    }
  }

  /** As of the last of days everything is known: each filter and order must say the same. */
  @Test
  void filtersHoldAsOfADayAsTheyDoNow() {
    aFortnightOfNews().forEach(this::add);
    add(Stories.says("old", MONDAY, "Caesar", "act", LocalDate.of(-43, 3, 15)));
    UUID document = all().get(0).evidence().get(0).document();
    LocalDate wednesday = MONDAY.plusDays(2);
    List<EventFilter> filters =
        List.of(
            EventFilter.none(),
            filter(wednesday, null, List.of(), null, null, List.of()),
            filter(null, wednesday, List.of(), null, null, List.of()),
            filter(wednesday, wednesday, List.of(), null, null, List.of()),
            filter(null, null, List.of("expected", "negated"), null, null, List.of()),
            filter(null, null, List.of(), "ADA", null, List.of()),
            filter(null, null, List.of(), null, document, List.of()),
            filter(null, null, List.of(), null, null, List.of("Geneva", "danced")),
            filter(null, null, List.of(), null, null, List.of("on 2022")),
            new EventFilter(null, null, List.of(), null, "gen", null, List.of(), .6, .01, null),
            filter(null, null, List.of(), "nobody", null, List.of()));
    for (EventFilter filter : filters) {
      for (EventOrder order : EventOrder.values()) {
        assertThat(pages(asOf(filter, LocalDate.of(9999, 12, 31)), order))
            .isEqualTo(pages(filter, order));
      }
      assertThat(events.count(timeline, asOf(filter, LocalDate.of(9999, 12, 31))))
          .isEqualTo(events.count(timeline, filter));
    }
  }

  /** Three people, four deeds, told again and again, first foreseen, then done or not. */
  private static List<NewDocument> aFortnightOfNews() {
    List<NewDocument> told = new ArrayList<>();
    String[] names = {"Ada", "Bob", "Cleo"};
    String[] deeds = {"resigned", "danced", "sang", "married"};
    Status[] statuses = {Status.EXPECTED, Status.HAPPENED, Status.NEGATED, Status.HAPPENED};
    for (int i = 0; i < 24; i++) {
      LocalDate on = MONDAY.plusDays(i % 5);
      told.add(
          Stories.says(
              "n" + i, MONDAY.plusDays(i / 2), names[i % 3], deeds[i % 4], on, statuses[i / 6]));
    }
    return told;
  }

  private List<EventRecord> pages(EventFilter filter, EventOrder order) {
    List<EventRecord> found = new ArrayList<>();
    EventOrder.Place place = null;
    do {
      Events.Page page = events.page(timeline, slug, filter, order, place, 3);
      found.addAll(page.events());
      place = page.next();
    } while (place != null);
    return found;
  }

  private static EventFilter asOf(LocalDate day) {
    return asOf(EventFilter.none(), day);
  }

  private static EventFilter asOf(EventFilter filter, LocalDate day) {
    return new EventFilter(
        filter.from(),
        filter.to(),
        filter.statuses(),
        filter.participant(),
        filter.place(),
        filter.document(),
        filter.words(),
        filter.minConfidence(),
        filter.minSalience(),
        day);
  }

  /** What an event says, without the names and times of its rows. */
  private static String withoutIds(EventRecord event) {
    return String.join(
        " | ",
        event.headline(),
        event.status(),
        String.valueOf(event.time()),
        String.valueOf(event.participants()),
        String.valueOf(event.salience()),
        String.valueOf(event.confidence()),
        String.valueOf(event.sources()),
        event.bestFirst().stream()
            .map(one -> one.externalId() + one.publishedAt())
            .sorted()
            .toList()
            .toString());
  }
}
