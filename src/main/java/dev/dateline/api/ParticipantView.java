package dev.dateline.api;

import dev.dateline.event.Participant;
import dev.dateline.text.CodePoints;
import dev.dateline.text.Span;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who or what takes part in an event, or where it takes place; mentions are [begin, end]. */
@Schema(name = "Participant")
public record ParticipantView(
    @Schema(examples = "Lloyd Austin") String name,
    @Schema(examples = "person") String type,
    @Schema(examples = "agent") String role,
    List<List<Integer>> mentions) {

  static List<ParticipantView> of(List<Participant> participants, CodePoints points) {
    return participants.stream()
        .map(
            one ->
                new ParticipantView(
                    one.name(),
                    one.type().label(),
                    one.role().label(),
                    one.mentions().stream().map(points::of).map(ParticipantView::pair).toList()))
        .toList();
  }

  static List<Integer> pair(Span span) {
    return List.of(span.begin(), span.end());
  }
}
