package dev.dateline.ingest;

import java.util.List;

/** A request, or a line of a stream, that can't be served as it is; says what to mend. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<FieldError> errors;

  public Refusal(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  public Refusal(ProblemType type, String detail, List<FieldError> errors) {
    // Refusals are answers, not accidents: no stack trace to fill.
    super(detail, null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** For fields of a body; at least one error. */
  public static Refusal fields(List<FieldError> errors) {
    return new Refusal(ProblemType.INVALID_FIELDS, summary(errors), errors);
  }

  /** For one query parameter or header. */
  public static Refusal parameter(String name, String message) {
    return parameters(List.of(FieldError.in(name, message)));
  }

  /** For query parameters; at least one error. */
  public static Refusal parameters(List<FieldError> errors) {
    return new Refusal(ProblemType.INVALID_PARAMETERS, summary(errors), errors);
  }

  /** For something that isn't there. */
  public static Refusal notFound(String what) {
    return new Refusal(ProblemType.NOT_FOUND, what);
  }

  public ProblemType type() {
    return type;
  }

  public List<FieldError> errors() {
    return errors;
  }

  private static String summary(List<FieldError> errors) {
    FieldError first = errors.get(0);
    String where = first.pointer() != null ? first.pointer() : first.parameter();
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
    return where + ": " + first.message() + more;
  }
}
