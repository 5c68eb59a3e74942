package dev.dateline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dateline.event.Mention;
import dev.dateline.text.CodePoints;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words that report one event at one place in a text. Factuality runs from -3, certainly not,
 * to 3, certainly.
 */
@Schema(name = "Mention")
public record MentionView(
    @Schema(examples = "m1") String id,
    int begin,
    int end,
    @Schema(examples = "spoke") String text,
    @Schema(examples = "speak") String lemma,
    @JsonProperty("class") @Schema(examples = "OCCURRENCE") String eventClass,
    @Schema(examples = "3.0", minimum = "-3", maximum = "3") double factuality,
    @Schema(examples = "happened") String status,
    TimeView time,
    @Schema(examples = "e1") String event) {

  static MentionView of(Mention mention, CodePoints points) {
    return new MentionView(
        mention.id(),
        points.at(mention.span().begin()),
        points.at(mention.span().end()),
        mention.text(),
        mention.lemma(),
        mention.eventClass().name(),
        Share.of(mention.factuality()),
        mention.status().label(),
        TimeView.of(mention.time()),
        mention.event());
  }
}
