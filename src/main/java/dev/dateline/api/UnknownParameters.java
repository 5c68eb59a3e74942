package dev.dateline.api;

import dev.dateline.ingest.FieldError;
import dev.dateline.ingest.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that a call doesn't have: a typo must not vanish. */
public final class UnknownParameters {

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    Set<String> given = request.getUriInfo().getQueryParameters().keySet();
    if (given.isEmpty() || resource.getResourceMethod() == null) {
      return;
    }
    Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::of);
    List<FieldError> errors =
        given.stream()
            .filter(name -> !names.contains(name))
            .map(name -> FieldError.in(name, "is not a parameter of this call; known are " + names))
            .toList();
    if (!errors.isEmpty()) {
      throw Refusal.parameters(errors);
    }
  }

  private static Set<String> of(Method method) {
    return Stream.of(method.getParameters())
        .flatMap(
            parameter ->
                parameter.isAnnotationPresent(BeanParam.class)
                    ? Stream.of(parameter.getType().getDeclaredFields())
                    : Stream.of(parameter))
        .map(element -> element.getAnnotation(QueryParam.class))
        .filter(Objects::nonNull)
        .map(QueryParam::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
