package kz.oryndau.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * The register in the shape of the Popolo specification. What is not known is left out; dates are
 * written as 2026-04-17.
 *
 * @param persons named persons
 * @param organizations bodies, and the states that posts belong to where no body is known
 * @param posts each once for its organization
 * @param memberships who held which post
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonNaming(SnakeCaseStrategy.class)
record Popolo(
    @JsonInclude List<Person> persons,
    @JsonInclude List<Organization> organizations,
    @JsonInclude List<Post> posts,
    @JsonInclude List<Membership> memberships) {

  /** An alternate or former name. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  record OtherName(String name, String startDate, String endDate, String note) {}

  /** A page that something rests on. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Link(String url, String note) {}

  /** A person. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  record Person(String id, String name, List<OtherName> otherNames, List<Link> links) {}

  /** A body or a state. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  record Organization(
      String id,
      String name,
      List<OtherName> otherNames,
      String classification,
      String parentId,
      String dissolutionDate,
      List<Link> links) {}

  /** A position that exists independent of its holder. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  record Post(String id, String label, String role, String organizationId) {}

  /** That a person held a post. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  record Membership(
      String id,
      String label,
      String role,
      String personId,
      String organizationId,
      String postId,
      String startDate,
      String endDate,
      List<Link> sources) {}
}
