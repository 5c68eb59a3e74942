package dev.dateline.api;

import dev.dateline.event.Evidence;
import dev.dateline.store.Account;
import dev.dateline.store.EventRecord.EvidenceRecord;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quote of one document that supports an event, with where it was found, so that a page can link
 * to it without asking for each document; with that document's own time and status, and in {@code
 * mentions} the [begin, end] of the words that report it. Offsets count code points.
 */
@Schema(name = "Evidence")
public record EvidenceView(
    UUID document,
    @Schema(examples = "article-17") String externalId,
    @Schema(examples = "Austin speaks with his Russian counterpart") String title,
    @Schema(examples = "https://news.example/austin-call") String url,
    @Schema(examples = "The Example") String publisher,
    @Schema(examples = "2022-05-13") String publishedAt,
    int begin,
    int end,
    String quote,
    String prefix,
    String suffix,
    TimeView time,
    @Schema(examples = "happened") String status,
    List<List<Integer>> mentions) {

  /**
   * One item for each quote; a trigger is named with the quote it stands in, else with the first.
   */
  static List<EvidenceView> of(EvidenceRecord record) {
    Account account = record.account();
    List<Evidence> quotes = account.event().evidence();
    List<List<List<Integer>>> mentions = new ArrayList<>();
    quotes.forEach(quote -> mentions.add(new ArrayList<>()));
    for (Span trigger : account.triggers()) {
      int home = 0;
      for (int i = 0; i < quotes.size(); i++) {
        if (quotes.get(i).span().contains(trigger)) {
          home = i;
          break;
        }
      }
      mentions.get(home).add(ParticipantView.pair(trigger));
    }
    List<EvidenceView> views = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      views.add(of(record, quotes.get(i), mentions.get(i)));
    }
    return views;
  }

  private static EvidenceView of(
      EvidenceRecord record, Evidence quote, List<List<Integer>> mentions) {
    return new EvidenceView(
        record.document(),
        record.externalId(),
        record.title(),
        record.url(),
        record.publisher(),
        record.publishedAt(),
        quote.span().begin(),
        quote.span().end(),
        quote.quote(),
        quote.prefix(),
        quote.suffix(),
        TimeView.of(record.account().event().time()),
        record.account().event().status().label(),
        mentions);
  }
}
