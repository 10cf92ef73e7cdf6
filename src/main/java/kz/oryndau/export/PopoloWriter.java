package kz.oryndau.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialName;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.identity.Country;
import kz.oryndau.official.identity.PostMeaning;
import kz.oryndau.register.BodyLinkRow;
import kz.oryndau.register.EntryEdits.Link;
import kz.oryndau.register.HeldPosts.Form;
import kz.oryndau.register.HeldPosts.Seen;
import kz.oryndau.register.HeldPosts.Told;

/** Puts rows of the register into the shape of Popolo; pure. */
final class PopoloWriter {

  private final String portal;
  private final Map<Long, List<Form>> forms;
  private final List<BodyLinkRow> links;
  private final Map<String, Popolo.Organization> states = new LinkedHashMap<>();
  private final Map<String, Popolo.Post> posts = new LinkedHashMap<>();

  /** Writes with addresses below {@code portal}, which ends with a slash. */
  PopoloWriter(String portal, List<Form> forms, List<BodyLinkRow> links) {
    this.portal = portal;
    this.forms = forms.stream().collect(Collectors.groupingBy(Form::official));
    this.links = links;
  }

  /** Everything about these officials; posts of others are left out. */
  Popolo write(Collection<OfficialRow> officials, List<Seen> seen, List<Told> told) {
    var byId = officials.stream().collect(Collectors.toMap(OfficialRow::id, row -> row));
    var memberships = new ArrayList<Popolo.Membership>();
    told.stream()
        .filter(each -> byId.containsKey(each.official()))
        .forEach(each -> memberships.add(told(each, byId)));
    seen.stream()
        .filter(each -> byId.containsKey(each.official()))
        .forEach(each -> memberships.add(seen(each)));
    var bodies = new ArrayList<Popolo.Organization>();
    var persons = new ArrayList<Popolo.Person>();
    for (var row : officials) {
      if (row.type() == Official.Type.PERSON) {
        persons.add(new Popolo.Person(key(row.id()), row.label(), names(row), page(row)));
      } else if (row.type() == Official.Type.BODY) {
        bodies.add(body(row, byId));
      }
    }
    bodies.addAll(states.values());
    return new Popolo(persons, bodies, List.copyOf(posts.values()), memberships);
  }

  private Popolo.Membership told(Told each, Map<Long, OfficialRow> known) {
    var body = each.body() != null && known.containsKey(each.body()) ? each.body() : null;
    var organization = body == null ? state(each.country()) : key(body);
    var post = post(each.post(), organization);
    // A source that is no address can't stand as one.
    var web = each.source() != null && each.source().matches("https?://\\S+");
    return new Popolo.Membership(
        "tenure-" + each.id(),
        each.post(),
        post.role(),
        key(each.official()),
        organization,
        post.id(),
        day(each.from()),
        day(each.to()),
        web ? List.of(new Popolo.Link(each.source(), null)) : List.of());
  }

  /** An article shows that a post was held on a day, not since when. */
  private Popolo.Membership seen(Seen each) {
    var meaning = PostMeaning.of(each.post());
    var organization = state(meaning.country() == null ? Country.HOME : meaning.country());
    var post = post(each.post(), organization);
    var source = new Popolo.Link(portal + "articles/" + each.article(), day(each.firstSeen()));
    return new Popolo.Membership(
        "seen-" + each.official() + "-" + Integer.toHexString(each.post().hashCode()),
        each.post(),
        post.role(),
        key(each.official()),
        organization,
        post.id(),
        null,
        null,
        List.of(source));
  }

  private Popolo.Post post(String title, String organization) {
    var meaning = PostMeaning.of(title);
    var id = "post-" + organization + "-" + meaning.key().replaceAll("[^\\p{L}\\p{N}]+", "-");
    return posts.computeIfAbsent(
        id, key -> new Popolo.Post(key, title, meaning.role(), organization));
  }

  private String state(String country) {
    var id = "country-" + country;
    states.computeIfAbsent(
        id,
        key ->
            new Popolo.Organization(
                key,
                new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH),
                List.of(),
                "state",
                null,
                null,
                List.of()));
    return id;
  }

  private Popolo.Organization body(OfficialRow row, Map<Long, OfficialRow> known) {
    var own = links.stream().filter(link -> link.bodyId() == row.id()).toList();
    var parent =
        own.stream()
            .filter(link -> link.kind() == Link.PARENT && known.containsKey(link.otherId()))
            .map(link -> key(link.otherId()))
            .findFirst()
            .orElse(null);
    var end =
        own.stream()
            .filter(link -> link.kind() == Link.SUCCESSOR && link.from() != null)
            .map(link -> day(link.from()))
            .min(String::compareTo)
            .orElse(null);
    return new Popolo.Organization(
        key(row.id()), row.label(), names(row), "public body", parent, end, page(row));
  }

  private List<Popolo.OtherName> names(OfficialRow row) {
    return forms.getOrDefault(row.id(), List.of()).stream()
        .filter(form -> !form.name().equals(row.label()))
        .map(
            form ->
                new Popolo.OtherName(
                    form.name(),
                    day(form.from()),
                    day(form.to()),
                    form.kind() == OfficialName.Kind.NAME
                        ? null
                        : form.kind().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private List<Popolo.Link> page(OfficialRow row) {
    return List.of(new Popolo.Link(portal + "officials/" + row.id(), null));
  }

  private static String key(long official) {
    return "official-" + official;
  }

  private static String day(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
