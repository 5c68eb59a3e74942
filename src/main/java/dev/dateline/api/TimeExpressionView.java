package dev.dateline.api;

import dev.dateline.resolution.Resolution;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.CodePoints;
import dev.dateline.time.TimeValue;
import dev.dateline.time.When;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words of a text that name a time, with their TIMEX3 and EDTF values and the reason for them.
 * Offsets count code points of the text, end exclusive.
 */
@Schema(name = "TimeExpression")
public record TimeExpressionView(
    @Schema(examples = "t3") String id,
    int begin,
    int end,
    @Schema(examples = "Friday") String text,
    @Schema(examples = "DATE") String type,
    @Schema(examples = "2022-05-13") String value,
    String mod,
    String beginPoint,
    String endPoint,
    String freq,
    String quant,
    @Schema(examples = "2022-05-13") String edtf,
    String earliest,
    String latest,
    @Schema(examples = "day") String granularity,
    @Schema(examples = "0.98") double confidence,
    ResolutionView resolution) {

  static TimeExpressionView of(ResolvedTime time, CodePoints points) {
    TimeValue value = time.value();
    When when = value.when();
    return new TimeExpressionView(
        time.id(),
        points.at(time.span().begin()),
        points.at(time.span().end()),
        time.text(),
        value.type().name(),
        value.value(),
        value.mod(),
        value.beginPoint(),
        value.endPoint(),
        value.freq(),
        value.quant(),
        when == null ? null : when.edtf(),
        when == null ? null : TimeView.day(when.earliest()),
        when == null ? null : TimeView.day(when.latest()),
        when == null ? null : when.granularity().label(),
        Share.of(time.confidence()),
        ResolutionView.of(time.resolution()));
  }

  /** Why a time expression means what it does. */
  @Schema(name = "Resolution")
  public record ResolutionView(
      @Schema(examples = "2022-05-13") String anchor,
      @Schema(examples = "publication") String anchorKind,
      @Schema(examples = "weekday") String rule,
      @Schema(examples = "past tense 'spoke': the latest Friday not after the anchor")
          String reason,
      List<AlternativeView> alternatives) {

    static ResolutionView of(Resolution resolution) {
      return new ResolutionView(
          resolution.anchor(),
          resolution.anchorKind().label(),
          resolution.rule(),
          resolution.reason(),
          resolution.alternatives().stream()
              .map(
                  other ->
                      new AlternativeView(
                          other.when() == null ? null : other.when().edtf(),
                          Share.of(other.confidence())))
              .toList());
    }
  }

  /** A reading that lost. */
  @Schema(name = "Alternative")
  public record AlternativeView(
      @Schema(examples = "2022-05-20") String edtf, @Schema(examples = "0.02") double confidence) {}
}
