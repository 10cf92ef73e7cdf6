package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.problem.Problem;
import kz.oryndau.platform.problem.ProblemPage;

/** Shows a problem to a person. */
@ApplicationScoped
class ProblemPages implements ProblemPage {

  private final Visit visit;

  ProblemPages(Visit visit) {
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance problem(View view);

    private Templates() {}
  }

  /**
   * A problem in words.
   *
   * @param status of HTTP
   * @param title what happened
   * @param help what to do
   * @param details what exactly; may be empty
   * @param signIn whether another sign-in could help
   */
  public record View(int status, String title, String help, List<String> details, boolean signIn) {}

  @Override
  public String html(Problem problem) {
    var problems = visit.problems();
    var kind = problem.kind();
    var number = problem.id() == null ? null : problems.logNumber(problem.id());
    var details =
        Stream.concat(problem.violations().stream().map(this::words), Stream.ofNullable(number));
    return Templates.problem(
            new View(
                kind.status(),
                problems.kind(kind),
                problems.help(kind),
                details.toList(),
                kind.status() == 403))
        .render();
  }

  private String words(Violation violation) {
    var field = Forms.label(violation.field(), visit);
    return field + ": " + ViolationWords.of(violation, visit.problems(), visit.terms());
  }
}
