package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Decides which mentions of an article mean one actor. */
final class Linker {

  /** How many sentences back a pronoun may reach. */
  private static final int PRONOUN_REACH = 6;

  /** So many sentences back somebody still acts. */
  private static final int NEAR = 3;

  /** How many mentions ahead the name of an unnamed holder is looked for. */
  private static final int LOOK_AHEAD = 150;

  private final List<Raw> raws;
  private final NameRegistry registry;
  private final Set<Entity> order = new LinkedHashSet<>();
  private final RecentActors recent = new RecentActors();
  private final Possession possession = new Possession(recent);

  Linker(List<Raw> raws) {
    this.raws = raws;
    this.registry = new NameRegistry(raws);
  }

  /** The actors in order of first mention. */
  List<Entity> link() {
    for (int i = 0; i < raws.size(); i++) {
      var raw = raws.get(i);
      if (raw.name() != null) {
        person(raw);
      } else if (raw.pronoun()) {
        pronoun(raw);
      } else if (raw.body() != null) {
        body(raw);
      } else {
        post(possession.resolved(raw), i);
      }
    }
    UnnamedHolders.join(order, this::merge);
    return List.copyOf(order);
  }

  private void person(Raw raw) {
    var entity = registry.of(raw);
    if (entity == null) {
      return;
    }
    var adopted = raw.posts().isEmpty() ? null : adopt(raw, entity);
    if (raw.posts().isEmpty() && !entity.isOfficial() && Succession.told(raw.line(), raw.name())) {
      inherit(entity, raw);
    }
    for (var post : raw.posts()) {
      give(entity, possession.resolved(post, raw), raw);
      latent(post);
    }
    if (adopted != null) {
      merge(adopted, entity);
    }
    Mention.Form form =
        raw.posts().isEmpty() || standsApart(raw) ? Mention.Form.NAME : Mention.Form.NAME_AND_POST;
    mention(entity, raw, form);
  }

  /** Gives the post of the official spoken of last to a predecessor or successor. */
  private void inherit(Entity entity, Raw raw) {
    boolean becomes = Succession.becomes(raw.line(), raw.from() - 1);
    var other =
        recent.find(
            e ->
                e != entity
                    && (becomes ? e.type == Actor.Type.POST : e.type != Actor.Type.BODY)
                    && e.isOfficial()
                    && raw.sentence() - e.lastSentence <= 1
                    && latestPost(e) != null);
    if (other != null && other.type == Actor.Type.POST) {
      merge(other, entity);
    } else if (other != null) {
      var post = latestPost(other);
      entity.addPost(post, post.nominative());
    }
  }

  /** The post told last. */
  private static Phrase latestPost(Entity entity) {
    for (int k = entity.posts.size() - 1; k >= 0; k--) {
      var post = entity.posts.get(k);
      if (post.standing() == Phrase.Standing.PUBLIC && !post.isPlural() && !former(post)) {
        return post;
      }
    }
    return null;
  }

  private static boolean standsApart(Raw raw) {
    return raw.to() - raw.from() == raw.name().to() - raw.name().from();
  }

  /** An unnamed holder met before («министр») who now gets a name. */
  private Entity adopt(Raw raw, Entity person) {
    for (var entity : recent.latestFirst()) {
      if (entity.type != Actor.Type.POST || entity.posts.get(0).isPlural()) {
        continue;
      }
      boolean near = raw.sentence() - entity.lastSentence <= 2;
      if (!near && PostRoles.of(entity.posts.get(0)).equals("member")) {
        continue;
      }
      for (var post : raw.posts()) {
        if (Genders.agree(entity.gender, person.gender)
            && !entity.posts.get(0).entry().isOccupation()
            && PostMatcher.fits(entity.posts.get(0), post)
            && !former(post)) {
          return entity;
        }
      }
    }
    return null;
  }

  private static boolean former(Phrase post) {
    return Regex.matches(post.nominative().toLowerCase(), "(экс-|бывш).*");
  }

  private void merge(Entity unnamed, Entity person) {
    var positions = new ArrayList<>(person.positions.entrySet());
    person.positions.clear();
    person.positions.putAll(unnamed.positions);
    positions.forEach(e -> person.positions.putIfAbsent(e.getKey(), e.getValue()));
    person.posts.addAll(0, unnamed.posts);
    person.mentions.addAll(0, unnamed.mentions);
    order.remove(unnamed);
    recent.remove(unnamed);
  }

  private void post(Raw raw, int at) {
    var post = raw.post();
    if (post.isPlural()) {
      var same =
          recent.find(
              e ->
                  e.type == Actor.Type.POST
                      && e.posts.get(0).isPlural()
                      && samePlural(e.posts.get(0), post));
      unnamed(raw, same);
      return;
    }
    if (post.possessive() >= 0 && !post.entry().has("head")) {
      unnamed(raw, null);
      return;
    }
    if (post.entry().isOccupation() || post.entry().has("colleague")) {
      unnamed(raw, privatePerson(raw));
      return;
    }
    if (post.entry().type() == Entry.Type.ANY) {
      unnamed(raw, official(raw));
      return;
    }
    var entity = oneOfMany(raw);
    if (entity == null) {
      entity = holder(raw);
    }
    if (entity == null) {
      entity = ahead(raw, at);
    }
    if (entity == null && isWhoeverSpeaks(post)) {
      entity = speaking(raw);
    }
    unnamed(raw, entity);
  }

  /**
   * «Ряд депутатов ответил. … Иван Иванов сказал …. Депутат добавил …»: of the many that the
   * article speaks of, the one named last without a word on who that is.
   */
  private Entity oneOfMany(Raw raw) {
    String role = raw.post().entry().role();
    var latest = role.equals("member") ? recent.find(Entity::isPerson) : null;
    if (latest == null
        || !latest.posts.isEmpty()
        || !latest.unexplained
        || !latest.lastSubject
        || raw.sentence() - latest.lastSentence > 3
        || !Genders.agree(latest.gender, raw.gender())) {
      return null;
    }
    var many =
        recent.find(
            e ->
                !e.posts.isEmpty()
                    && e.posts.get(0).isPlural()
                    && e.posts.get(0).entry().has("member"));
    return many == null ? null : latest;
  }

  /** Whom «чиновник» or «избранник» means: an official spoken of before, best of that role. */
  private Entity official(Raw raw) {
    var role = raw.post().entry().role();
    var ofRole =
        role.equals("any")
            ? null
            : recent.find(
                e -> isOfficial(e, raw) && e.posts.stream().anyMatch(p -> p.entry().has(role)));
    if (ofRole != null) {
      return ofRole;
    }
    var speaking = speaking(raw);
    return speaking != null ? speaking : recent.find(e -> isOfficial(e, raw));
  }

  /** «спикер» where the article names no house of a parliament, whose speaker he would be. */
  private boolean isWhoeverSpeaks(Phrase post) {
    return post.entry().noun().equals("спикер")
        && post.words().isEmpty()
        && recent.find(
                e ->
                    e.type == Actor.Type.BODY
                        && Regex.matches(
                            e.body.entry().noun(),
                            "мажилис|сенат|парламент|.*дума|рада|кенеш|маслихат|палата|совфед"))
            == null;
  }

  /** The official who acted last nearby: «спикер» where the article has none of a parliament. */
  private Entity speaking(Raw raw) {
    var acting = recent.find(e -> isOfficial(e, raw) && e.lastSubject);
    return acting != null && raw.sentence() - acting.lastSentence <= NEAR ? acting : null;
  }

  private static boolean isOfficial(Entity e, Raw raw) {
    return e.type != Actor.Type.BODY
        && e.isOfficial()
        && e.lastSentence >= 0
        && Genders.agree(e.gender, raw.gender());
  }

  /** «акимы» and «акимы четырёх областей», «главы районов» and «руководители районов». */
  private static boolean samePlural(Phrase earlier, Phrase later) {
    if (earlier.entry() == later.entry()
        && (earlier.words().isEmpty() || later.words().isEmpty())) {
      return true;
    }
    boolean heads = later.entry().has("head") && earlier.entry().has("head");
    return (earlier.entry() == later.entry() || heads)
        && earlier.words().isEmpty() == later.words().isEmpty()
        && earlier.words().containsAll(later.words());
  }

  /** The latest who can hold the post; one who only was spoken of («с президентом X») yields. */
  private Entity holder(Raw raw) {
    var latest = recent.find(e -> holds(e, raw));
    if (latest == null || latest.everSubject) {
      return latest;
    }
    var acting = recent.find(e -> e.everSubject && holds(e, raw));
    return acting == null ? latest : acting;
  }

  private static boolean holds(Entity e, Raw raw) {
    if (e.type == Actor.Type.BODY || !Genders.agree(e.gender, raw.gender()) || isOther(e, raw)) {
      return false;
    }
    for (var post : e.posts) {
      if (!post.isPlural() && !post.entry().isOccupation() && PostMatcher.fits(raw.post(), post)) {
        return true;
      }
    }
    return false;
  }

  /** «Председатель прервал депутата»: the subject of a sentence does nothing to himself. */
  private static boolean isOther(Entity e, Raw raw) {
    return e.lastSentence == raw.sentence()
        && e.lastSubject
        && !raw.quoted()
        && (raw.grammaticalCase() == Case.ACCUSATIVE || raw.grammaticalCase() == Case.DATIVE)
        && !raw.line().any(raw.from() - 1, PartOfSpeech.PREPOSITION);
  }

  /**
   * The first person named further on with such a post: the headline says «министр», the body who.
   */
  private Entity ahead(Raw raw, int at) {
    if (raw.post().entry().type() != Entry.Type.PUBLIC && PostRoles.of(raw.post()).equals("head")) {
      return null;
    }
    for (int i = at + 1; i < Math.min(raws.size(), at + LOOK_AHEAD); i++) {
      var later = raws.get(i);
      if (later.name() == null || registry.of(later) == null) {
        continue;
      }
      for (var post : later.posts()) {
        if (!former(post)
            && PostMatcher.fits(raw.post(), post)
            && Genders.agree(raw.gender(), later.gender())
            && !PostRoles.of(post).equals("member")
            && post.possessive() < 0) {
          return registry.of(later);
        }
      }
    }
    return null;
  }

  private void unnamed(Raw raw, Entity known) {
    var entity = known;
    if (entity == null) {
      entity = new Entity(Actor.Type.POST);
    }
    var post = raw.post();
    give(entity, post, raw);
    entity.learn(raw.gender());
    latent(post);

    mention(entity, raw, Mention.Form.POST);
  }

  private Entity privatePerson(Raw raw) {
    String noun = raw.post().entry().noun();
    return recent.find(
        e -> {
          if (e.type == Actor.Type.BODY
              || e.isOfficial()
              || !Genders.agree(e.gender, raw.gender())) {
            return false;
          }
          boolean same = e.posts.stream().anyMatch(p -> p.entry().noun().equals(noun));
          return same
              || e.isPerson()
                  && raw.sentence() - e.lastSentence <= 3
                  && raw.post().words().isEmpty()
                  && e.posts.stream().anyMatch(p -> p.entry().isOccupation());
        });
  }

  private void body(Raw raw) {
    var body = possession.ofDepartment(raw.body());
    var entity =
        recent.find(
            e -> e.type == Actor.Type.BODY && sameBody(body, e.body),
            e -> !BodyMatcher.isDepartment(body) || e.acts);
    if (entity == null && !BodyMatcher.isUntold(body)) {
      entity =
          recent.find(
              e ->
                  e.type == Actor.Type.BODY
                      && e.acts
                      && BodyMatcher.isUntold(e.body)
                      && sameBody(e.body, body));
    }
    if (entity == null) {
      entity = new Entity(Actor.Type.BODY);
      entity.body = body;
    } else if (isFuller(body, entity.body)) {
      entity.body = body;
    }
    entity.named = true;
    entity.acts |= raw.acts();
    for (var inner : body.bodies()) {
      latentBody(inner);
    }
    mention(entity, raw, Mention.Form.BODY);
  }

  /** Whether a body is told better by this phrase than by the one known. */
  private static boolean isFuller(Phrase body, Phrase known) {
    if (Administrations.is(body) && Administrations.is(known)) {
      return Administrations.isFuller(body, known);
    }
    if (BodyMatcher.isNickname(body) || BodyMatcher.isNickname(known)) {
      return !BodyMatcher.isNickname(body);
    }
    if (BodyMatcher.isCabinet(known) && BodyMatcher.isCabinet(body)) {
      boolean plain = body.entry().noun().equals("правительство");
      return plain == known.entry().noun().equals("правительство")
          ? body.words().size() > known.words().size()
          : plain;
    }
    if (BodyMatcher.isUntold(known)) {
      return !BodyMatcher.isUntold(body);
    }
    boolean more = body.words().size() > known.words().size();
    return PostMatcher.ministry(known)
        ? isFullMinistry(body) && (more || !isFullMinistry(known))
        : more;
  }

  /** «Министерство просвещения», not «Минпросвет» or a bare «министерство». */
  private static boolean isFullMinistry(Phrase body) {
    return body.entry().noun().equals("министерство") && !body.words().isEmpty();
  }

  private static boolean sameBody(Phrase later, Phrase earlier) {
    return BodyMatcher.same(later, earlier);
  }

  /** Remembers the bodies inside a post, so that a later «ведомство» finds them. */
  private void latent(Phrase post) {
    for (var body : post.bodies()) {
      latentBody(body);
    }
  }

  private void latentBody(Phrase body) {
    var known = recent.find(e -> e.type == Actor.Type.BODY && sameBody(body, e.body));
    if (known != null) {
      recent.touch(known);
      return;
    }
    var entity = new Entity(Actor.Type.BODY);
    entity.body = body;
    entity.named = false;
    recent.touch(entity);
  }

  private void pronoun(Raw raw) {
    if (raw.quoted()) {
      return;
    }
    Entity best = null;
    int top = Integer.MIN_VALUE;
    int back = -1;
    for (var e : recent.latestFirst()) {
      back++;
      int distance = raw.sentence() - e.lastSentence;
      if (e.type == Actor.Type.BODY
          || !Genders.agree(e.gender, raw.gender())
          || distance > PRONOUN_REACH
          || !e.isPerson() && e.posts.get(0).isPlural()) {
        continue;
      }
      int score = -3 * distance + (e.lastSubject ? 4 : 0) + (e.isPerson() ? 1 : 0) - (back + 1) / 4;
      if (score > top) {
        top = score;
        best = e;
      }
    }
    if (best != null) {
      best.learn(raw.gender());
      for (var post : raw.posts()) {
        give(best, post, raw);
      }
      mention(best, raw, Mention.Form.PRONOUN);
    }
  }

  /** Gives the actor its post: a relative one («его заместитель») resolved by whose it is. */
  private void give(Entity entity, Phrase post, Raw raw) {
    boolean held = post.possessive() >= 0 && !post.entry().has("head");
    var master = held ? possession.master(post, raw, entity) : null;
    var source = master == null ? null : master.firstPost();
    if (source != null && master.isOfficial() && post.entry().has("colleague")) {
      entity.addPost(source.alone(), source.entry().noun());
      return;
    }
    if (source == null) {
      boolean his = master != null && master.isOfficial();
      giveOwn(entity, his ? post.asPublic() : standing(post));
      return;
    }
    boolean official = master.isOfficial();
    String words = post.nominative() + (official ? " " + source.genitive() : "");
    entity.addPost(official ? post.asPublic() : post, words);
  }

  /**
   * A post of «ведомства» or a bare «комитета» is told by the body that the article named before.
   */
  private void giveOwn(Entity entity, Phrase post) {
    Phrase body = post.bodies().size() == 1 ? post.bodies().get(0) : null;
    boolean bare =
        body != null && body.words().isEmpty() && !body.isPlural() && post.words().size() == 1;
    var known =
        bare
            ? recent.find(
                e ->
                    e.type == Actor.Type.BODY
                        && !e.body.words().isEmpty()
                        && sameBody(body, e.body),
                e -> !BodyMatcher.isDepartment(body) || e.acts)
            : null;
    boolean called =
        known != null
            && (body.entry() == known.body.entry() || body.entry().noun().equals("ведомство"));
    if (!called || known.body.genitive().isEmpty() || post.nominative().isEmpty()) {
      entity.addPost(post, post.nominative());
      return;
    }
    String word = post.nominative().substring(0, post.nominative().lastIndexOf(' '));
    if (!body.entry().noun().equals("ведомство")) {
      entity.addPost(post, post.nominative());
    }
    String words = word + " " + known.body.genitive();
    entity.addPost(post.under(known.body, words), words);
  }

  /** «председатель правления компании» is public where the company is a national one. */
  private Phrase standing(Phrase post) {
    if (post.standing() != Phrase.Standing.PRIVATE || post.bodies().isEmpty()) {
      return post;
    }
    var firm = post.bodies().get(post.bodies().size() - 1);
    if (firm.entry().type() != Entry.Type.FIRM || !firm.words().isEmpty()) {
      return post;
    }
    var known =
        recent.find(
            e ->
                e.type == Actor.Type.BODY
                        && e.body.entry().type() == Entry.Type.FIRM
                        && (firm.entry() == e.body.entry() || StateFirms.isAny(firm))
                    || e.type == Actor.Type.BODY && e.body.entry().noun().equals("нацкомпания"));
    return known != null && known.isOfficial() ? post.asPublic() : post;
  }

  private void mention(Entity entity, Raw raw, Mention.Form form) {
    order.add(entity);
    entity.mentions.add(
        new Mention(
            raw.span(),
            "",
            form,
            raw.grammaticalCase(),
            raw.number(),
            entity.gender != null ? entity.gender : raw.gender()));
    if (!raw.quoted()) {
      recent.touch(entity);
      boolean same = entity.lastSentence == raw.sentence();
      entity.lastSentence = raw.sentence();
      entity.firstSentence = entity.firstSentence < 0 ? raw.sentence() : entity.firstSentence;
      entity.unexplained |= raw.actsUnexplained();
      entity.orders |= raw.orders();
      entity.lastSubject = raw.isSubject() || same && entity.lastSubject;
      entity.everSubject |= raw.isSubject();
      entity.speaks |= entity.posts.isEmpty() && raw.speaks();
    } else {
      recent.hear(entity);
    }
  }
}
