package kz.oryndau.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document as RFC 9457 defines it, with the members {@code violations} and {@code id}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDto(
    String type,
    String title,
    int status,
    String detail,
    List<ViolationDto> violations,
    String id) {

  /** What is wrong with one field. */
  record ViolationDto(String field, String rule, String message) {}
}
