package kz.oryndau.extraction.mention;

import java.util.List;
import kz.oryndau.extraction.mention.Actor.Type;
import kz.oryndau.extraction.morphology.Reading.Gender;

/** Tells whose post is meant by «его», «её», «их», «свой» before it. */
final class Possession {

  private final RecentActors recent;

  Possession(RecentActors recent) {
    this.recent = recent;
  }

  /** «Кремль, по словам его представителя»: a post that belongs to a body of the sentence. */
  Phrase resolved(Phrase post, Raw raw) {
    var owner = isOfBody(post) ? owner(post, raw) : null;
    return owner == null ? post : post.of(owner.body);
  }

  /** The mention of a post alone, so resolved. */
  Raw resolved(Raw raw) {
    var post = resolved(raw.post(), raw);
    return post == raw.post() ? raw : raw.withPosts(List.of(post));
  }

  /** «пресс-служба ведомства» is that of the ministry which the article named before. */
  Phrase ofDepartment(Phrase body) {
    if (body.bodies().size() != 1 || !body.entry().noun().startsWith("пресс-")) {
      return body;
    }
    var department = body.bodies().get(0);
    if (!department.words().isEmpty()
        || !Regex.matches(department.entry().noun(), "ведомство|министерство|департамент")) {
      return body;
    }
    var known =
        recent.find(
            e ->
                e.type == Type.BODY
                    && (!e.body.words().isEmpty()
                        || !Regex.matches(
                            e.body.entry().noun(),
                            "ведомство|министерство|департамент|комитет|управление|служба|агентство|отдел"))
                    && BodyMatcher.same(department, e.body),
            e -> e.acts);
    return known == null
        ? body
        : body.under(known.body, body.entry().noun() + " " + known.body.genitive());
  }

  private static boolean isOfBody(Phrase post) {
    return post.possessive() >= 0
        && (post.entry().has("spokesperson")
            || post.entry().has("head")
            || post.entry().has("staff"));
  }

  /** The body whose post is meant, unless a person has been named since. */
  private Entity owner(Phrase post, Raw raw) {
    boolean his = raw.line().is(post.possessive(), "его");
    boolean her = raw.line().is(post.possessive(), "ее");
    var nearest =
        recent.find(
            e ->
                e.lastSentence == raw.sentence()
                    && (e.type == Type.BODY
                        ? (Genders.of(e.body.entry().noun(), e.body.entry()) == 'f' ? her : his)
                        : !post.entry().has("head") && e.firstPost() != null));
    return nearest != null && nearest.type == Type.BODY ? nearest : null;
  }

  /** The latest person who can be meant before the post of {@code self}; null where none can. */
  Entity master(Phrase post, Raw raw, Entity self) {
    var line = raw.line();
    boolean own = line.low(post.possessive()).startsWith("сво");
    Gender gender = line.is(post.possessive(), "его") ? Gender.MASCULINE : Gender.FEMININE;
    boolean any = own || line.is(post.possessive(), "их");
    return recent.find(
        e ->
            e != self
                && e.type != Type.BODY
                && (e.isPerson() || e.firstPost() != null)
                && (any || Genders.agree(e.gender, gender))
                && (!own || e.lastSubject || e.lastSentence < raw.sentence()));
  }
}
