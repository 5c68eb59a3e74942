package dev.dateline.api;

import dev.dateline.ingest.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each call of the API the problems that it may answer with. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class OpenApiProblems implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.startsWith("/api/") || path.startsWith("/problems")) {
                item.getOperations().forEach((method, call) -> describe(path, item, method, call));
              }
            });
  }

  private static void describe(String path, PathItem item, HttpMethod method, Operation call) {
    add(call, "400");
    add(call, "406");
    add(call, "500");
    add(call, "503");
    if (path.contains("{")) {
      add(call, "404");
    }
    if (method == HttpMethod.POST || method == HttpMethod.PATCH) {
      add(call, "413");
      add(call, "415");
    }
    if (method == HttpMethod.PATCH || method == HttpMethod.DELETE) {
      add(call, "412");
    }
    if (path.endsWith("/timelines") && method == HttpMethod.POST
        || path.endsWith("/timelines/{timeline}") && method == HttpMethod.PATCH
        || path.endsWith("/documents") && method == HttpMethod.POST) {
      add(call, "409");
    }
    if (path.endsWith("/documents") && method == HttpMethod.POST) {
      add(call, "422");
    }
  }

  private static void add(Operation call, String status) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(description(Integer.parseInt(status)))
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        ProblemView.MEDIA_TYPE,
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    call.getResponses().addAPIResponse(status, response);
  }

  /** The types of problems that come with the status, each with its title. */
  private static String description(int status) {
    return Stream.of(ProblemType.values())
        .filter(type -> type.status() == status)
        .map(type -> type.title() + " (`" + type.uri() + "`)")
        .collect(Collectors.joining("; "));
  }
}
