package kz.oryndau.web;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;
import kz.oryndau.official.OfficialNames;
import kz.oryndau.platform.security.AppUser;
import kz.oryndau.register.PolicyAreas;
import kz.oryndau.register.PolicyAreas.Area;

/** Who asks for a page, in which language, and where he is; templates read it as {@code visit}. */
@Named("visit")
@RequestScoped
public class Visit {

  static final String LANGUAGE_COOKIE = "language";

  /** Pages of a section that do not stand below its address. */
  private static final Map<String, List<String>> BELONGING =
      Map.of("/officials", List.of("/programmes", "/register"), "/work", List.of("/follow-ups"));

  private final SecurityIdentity identity;
  private final CurrentVertxRequest request;
  private final ScheduleClock schedule;
  private final Clock clock;
  private final PolicyAreas policyAreas;
  private final OfficialNames officialNames;
  private final AssetVersion assets;
  private final Map<Long, String> names = new HashMap<>();
  private List<Area> areas;

  Visit(
      SecurityIdentity identity,
      CurrentVertxRequest request,
      ScheduleClock schedule,
      Clock clock,
      PolicyAreas policyAreas,
      OfficialNames officialNames,
      AssetVersion assets) {
    this.identity = identity;
    this.request = request;
    this.schedule = schedule;
    this.clock = clock;
    this.policyAreas = policyAreas;
    this.officialNames = officialNames;
    this.assets = assets;
  }

  /** The language chosen by the cookie; Russian before any choice, and where nobody asks. */
  public InterfaceLanguage language() {
    var cookie = request.getCurrent() == null ? null : http().getCookie(LANGUAGE_COOKIE);
    return cookie == null
        ? InterfaceLanguage.RUSSIAN
        : InterfaceLanguage.ofCode(cookie.getValue()).orElse(InterfaceLanguage.RUSSIAN);
  }

  /** All languages, for the switch. */
  public InterfaceLanguage[] languages() {
    return InterfaceLanguage.values();
  }

  /** Locale of {@link #language()}. */
  public Locale locale() {
    return language().locale();
  }

  /** Whether somebody has signed in. */
  public boolean signedIn() {
    return !identity.isAnonymous();
  }

  /** Name of the user; empty for nobody. */
  public String user() {
    return signedIn() ? identity.getPrincipal().getName() : "";
  }

  /** What the user may do; null for nobody. */
  public AppUser.Role role() {
    return !signedIn() ? null : admin() ? AppUser.Role.ADMIN : AppUser.Role.ANALYST;
  }

  /** Whether the user also cares for the installation. */
  public boolean admin() {
    return identity.hasRole(AppUser.Role.ADMIN.name());
  }

  /** Path and query of this page; of the start page where the request was no plain look. */
  public String here() {
    var http = http();
    return "GET".equals(http.method().name()) ? http.uri() : "/";
  }

  /** {@link #here} as a query parameter writes it. */
  public String hereEncoded() {
    return URLEncoder.encode(here(), StandardCharsets.UTF_8);
  }

  /** Path of this page without its query. */
  public String path() {
    return http().path();
  }

  /** Whether this page is {@code section}, below it, or one that belongs to it. */
  public boolean inSection(String section) {
    return Stream.concat(Stream.of(section), BELONGING.getOrDefault(section, List.of()).stream())
        .anyMatch(each -> path().equals(each) || path().startsWith(each + "/"));
  }

  /** Distinguishes the style sheet of this build from an older one in a browser's cache. */
  public String build() {
    return assets.value();
  }

  /** The words of the pages in the visitor's language. */
  public Messages words() {
    return language().bundle(Messages.class);
  }

  /** The words about users, in the visitor's language. */
  public People people() {
    return language().bundle(People.class);
  }

  /** The terms of the record in the visitor's language. */
  public Terms terms() {
    return language().bundle(Terms.class);
  }

  /** The words of the workbench, in the visitor's language. */
  public Bench bench() {
    return language().bundle(Bench.class);
  }

  /** What is said of the life of a record, in the visitor's language. */
  public Tracking tracking() {
    return language().bundle(Tracking.class);
  }

  /** What is said of later articles that report on an assignment, in the visitor's language. */
  public FollowUpWords followUps() {
    return language().bundle(FollowUpWords.class);
  }

  /** What the page of files says, in the visitor's language. */
  public ExportWords exports() {
    return language().bundle(ExportWords.class);
  }

  /** The words of the register's pages in the visitor's language. */
  public RegisterWords registerWords() {
    return language().bundle(RegisterWords.class);
  }

  /** The words of reports, in the visitor's language. */
  public ReportWords reports() {
    return language().bundle(ReportWords.class);
  }

  /** The zone in which moments are told. */
  ZoneId zone() {
    return clock.getZone();
  }

  /** What is said when something is wrong, in the visitor's language. */
  public Problems problems() {
    return language().bundle(Problems.class);
  }

  /** What forms call a field, in the visitor's language. */
  String label(String field) {
    return Forms.label(field, this);
  }

  /** Today, where deadlines count. */
  public LocalDate today() {
    return day().today();
  }

  /** The day on which deadlines are looked at. */
  public ScheduleDay day() {
    return schedule.day();
  }

  /** The policy areas, read once for a page. */
  public List<Area> areas() {
    if (areas == null) {
      areas = policyAreas.list();
    }
    return areas;
  }

  /** Whether the register has a policy area. */
  boolean knowsArea(String slug) {
    return areas().stream().anyMatch(area -> area.slug().equals(slug));
  }

  /** What the visitor calls a policy area; a slug that nobody has named stands for itself. */
  public String areaName(String slug) {
    return areas().stream()
        .filter(area -> area.slug().equals(slug))
        .map(area -> area.nameIn(language().code()))
        .findFirst()
        .orElse(slug);
  }

  /**
   * What the visitor calls an official.
   *
   * @param id its key; null for one who is in no register
   * @param label what it is called where nothing else is known
   */
  public String nameOf(Long id, String label) {
    return id == null || language() == InterfaceLanguage.RUSSIAN
        ? label
        : names.computeIfAbsent(
            id, key -> officialNames.find(key, language().code()).orElse(label));
  }

  /** A moment as tables write it, in the zone of the portal. */
  public String moment(Instant at) {
    return Dates.moment(LocalDateTime.ofInstant(at, clock.getZone()));
  }

  /** Which records the visitor sees where nothing narrower is asked for. */
  public ReviewScope scope() {
    return signedIn() ? ReviewScope.DRAFT : ReviewScope.ACCEPTED;
  }

  /** Which single records the visitor may open: an analyst all of them, the rejected included. */
  public ReviewScope recordScope() {
    return signedIn() ? ReviewScope.ALL : ReviewScope.ACCEPTED;
  }

  /**
   * Which records an address asks for by {@code review}.
   *
   * @throws UnauthorizedException if it asks for more than a stranger may see
   */
  public ReviewScope scope(Parameters parameters) {
    var asked = parameters.constant("review", ReviewScope.class);
    if (asked == null) {
      return scope();
    }
    if (!asked.open() && !signedIn()) {
      throw new UnauthorizedException();
    }
    return asked;
  }

  private HttpServerRequest http() {
    return request.getCurrent().request();
  }
}
