package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Puts the names and posts of one sentence together: side by side, in apposition, by a verb. */
final class Attacher {

  private static final Set<String> DATIVE = Set.of("ему", "ей");

  private static final Set<String> GAP =
      Set.of("от", "в", "во", "на", "из", "при", "по", "за", "у", "над");

  /** What appoints somebody. */
  private static final Sign DECREE =
      Sign.low("указом|распоряжением|приказом|постановлением|решением");

  private static final Sign APPOINTED =
      Sign.low("(назначен|утвержден|избран|переведен|освобожден|уволен|награжден)[аы]?");

  /** What is called after the person whom it serves. */
  private static final Set<String> OWNED =
      Set.of("администрации", "правительстве", "кабинете", "команде", "штабе", "аппарате");

  private static final int LONGEST_GAP = 8;

  /** Posts of one holder in a row. */
  static final int LONGEST_CHAIN = 4;

  private final Line line;
  private final int passage;
  private final int sentence;
  private final boolean[] speech;
  private final PhraseFinder phrases;
  private final List<Name> names;
  private final List<Phrase> found;
  private final Name[] nameFrom;
  private final Phrase[] postFrom;
  private final VerbGenders verbs;
  private final Agreement agreement;
  private final Appositions appositions;
  private final List<Raw> out = new ArrayList<>();
  private final Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());

  Attacher(
      Line line,
      int passage,
      int sentence,
      boolean[] speech,
      PhraseFinder phrases,
      List<Name> names) {
    this.line = line;
    this.passage = passage;
    this.sentence = sentence;
    this.speech = speech;
    this.phrases = phrases;
    this.names = names;
    this.found = new ArrayList<>(phrases.find());
    this.nameFrom = new Name[line.size()];
    this.postFrom = new Phrase[line.size()];
    names.forEach(name -> nameFrom[name.from()] = name);
    for (var phrase : found) {
      if (!phrase.isBody()) {
        postFrom[phrase.from()] = phrase;
        if (phrase.possessive() >= 0) {
          postFrom[phrase.possessive()] = phrase;
        }
      }
    }
    this.verbs = new VerbGenders(line);
    this.agreement = new Agreement(phrases);
    this.appositions = new Appositions(line, agreement, nameFrom, postFrom, used);
  }

  /** The mentions of the sentence in reading order. */
  List<Raw> attach() {
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).isBody()) {
        beforeName(i);
        ledBy(found.get(i));
      }
    }
    for (var name : names) {
      if (!used.contains(name)) {
        addPerson(name, List.of(), name.from(), name.to());
      }
    }
    predicates();
    leaders();
    trailing();
    pronouns();
    for (var phrase : found) {
      if (!used.contains(phrase)) {
        addAlone(phrase);
      }
    }
    out.sort(Comparator.comparingInt(Raw::from));
    return out;
  }

  /** «министр финансов Иванов», «заместитель премьера – министр экономики Иванов». */
  private void beforeName(int first) {
    var chain = new ArrayList<Phrase>();
    chain.add(found.get(first));
    if (used.contains(found.get(first)) || oneOf(found.get(first)) || decrees(found.get(first))) {
      return;
    }
    int next = first;
    while (true) {
      var last = chain.get(chain.size() - 1);
      int to = last.to();
      var name = nameAt(Ranks.skip(line, to));
      name = name == null ? afterGap(last) : name;
      if (name != null && !used.contains(name)) {
        plainOrPlural(chain, name);
        return;
      }
      int mark = Ranks.skip(line, to);
      boolean apartFollows = line.isBracket(mark) || line.is(mark, ",") || line.isDash(mark);
      var apart = apartFollows ? nameAt(Ranks.skip(line, mark + 1)) : null;
      var each = last.isPlural() && line.is(mark, ":") ? nameAt(mark + 1) : apart;
      var many = line.is(mark, ":") && !last.isPlural() ? manyNamed(last, mark + 1) : null;
      if (many != null) {
        used.add(last);
        plural(many, nameAt(mark + 1));
        return;
      }
      if (each != null && last.isPlural() && !used.contains(each) && !line.is(mark, ",")) {
        plural(last, each);
        return;
      }
      if (apart != null
          && !used.contains(apart)
          && (closes(last, apart, mark) || isRanked(last, apart, mark))
          && join(chain, apart, apart.to() + (line.isBracket(mark) ? 1 : 0))) {
        return;
      }
      next++;
      if (next >= found.size()
          || chain.size() >= LONGEST_CHAIN
          || found.get(next).isBody()
          || !continues(last, found.get(next))) {
        return;
      }
      chain.add(found.get(next));
    }
  }

  /** «Указом президента Айгуль Сапар назначена послом»: the post is not that of the name. */
  private boolean decrees(Phrase post) {
    var name = nameAt(post.to());
    return name != null
        && name.fits(Case.NOMINATIVE)
        && post.grammaticalCase() == Case.GENITIVE
        && line.is(post.from() - 1, DECREE)
        && line.is(name.to(), APPOINTED);
  }

  /** «группа депутатов во главе с Иваном Ивановым»: who leads them is one of them. */
  private void ledBy(Phrase post) {
    int k = post.to();
    if (!post.isPlural()
        || used.contains(post)
        || !line.is(k, "во")
        || !line.is(k + 1, "главе")
        || !Regex.matches(line.low(k + 2), "со?")) {
      return;
    }
    var name = nameAt(k + 3);
    if (name != null && !used.contains(name) && name.fits(Case.INSTRUMENTAL)) {
      var posts = new ArrayList<Phrase>();
      posts.add(phrases.singular(post));
      posts.addAll(appositions.after(name, name.to()));
      addPerson(name, posts, name.from(), name.to());
    }
  }

  /** «Иванов родился в Омске, живёт в Москве, бывший губернатор»: the only name's post. */
  private void trailing() {
    if (names.size() != 1 || out.isEmpty() || out.get(0).grammaticalCase() != Case.NOMINATIVE) {
      return;
    }
    var raw = out.get(0);
    var posts = new ArrayList<>(raw.posts());
    for (var post : found) {
      boolean apart =
          post.isPost()
              && post.from() > raw.to()
              && line.text(post.from() - 1).equals(",")
              && post.grammaticalCase() == Case.NOMINATIVE
              && !post.isPlural()
              && !used.contains(post)
              && (!line.in(post.to()) || Regex.matches(line.text(post.to()), "[,.;]"));
      if (apart && post.standing() == Phrase.Standing.PUBLIC) {
        used.add(post);
        posts.add(post);
      }
    }
    out.set(0, raw.withPosts(posts));
  }

  /** «глава делегации на переговорах Иван Иванов»: a phrase of place or party may stand between. */
  private Name afterGap(Phrase post) {
    int k = post.to();
    if (!GAP.contains(line.low(k)) || post.isPlural()) {
      return null;
    }
    for (int j = k + 1; j < line.size() && j - k <= LONGEST_GAP; j++) {
      var name = nameAt(j);
      if (name != null) {
        boolean full = name.shape() == Name.Shape.FULL || name.shape() == Name.Shape.WEAK;
        boolean own =
            name.fits(post.grammaticalCase())
                && (post.grammaticalCase() == Case.NOMINATIVE || j - k > 1 && !isOwner(name));
        return full && own && name.grammaticalCase() == post.grammaticalCase() ? name : null;
      }
      boolean ends = !line.isWord(j) && !line.opens(j) && !line.closes(j);
      if (ends || line.word(j).best().partOfSpeech() == PartOfSpeech.VERB || postAt(j) != null) {
        return null;
      }
    }
    return null;
  }

  /** «вице-президента в администрации Рональда Рейгана»: whose what stands before it is. */
  private boolean isOwner(Name name) {
    return name.fits(Case.GENITIVE) && OWNED.contains(line.low(name.from() - 1));
  }

  /**
   * «министр (Иванов)», «министр – Иван Иванов.», «начальника отдела – полковника Ивана Иванова,»
   */
  private boolean closes(Phrase post, Name name, int mark) {
    String after = line.text(name.to());
    if (line.isBracket(mark)) {
      return Regex.matches(after, "[)\\]]");
    }
    boolean full = name.shape() == Name.Shape.FULL || name.shape() == Name.Shape.ADDRESS;
    if (line.isDash(mark)) {
      boolean weak = name.shape() == Name.Shape.WEAK;
      return (full || weak)
          && (name.fits(Case.NOMINATIVE) || fitsOblique(post, name))
          && (after.isEmpty() || Regex.matches(after, "[.,;(]") || line.isDash(name.to()));
    }
    boolean own = name.grammaticalCase() == Case.NOMINATIVE || fitsOblique(post, name);
    return full && own && after.equals(",");
  }

  /** «начальник отдела, майор полиции Иван Иванов начал»: the rank tells that it is his post. */
  private boolean isRanked(Phrase post, Name name, int mark) {
    return name.from() > mark + 1
        && line.is(mark, ",")
        && (name.shape() == Name.Shape.FULL || name.shape() == Name.Shape.ADDRESS)
        && post.grammaticalCase() != null
        && name.fits(post.grammaticalCase());
  }

  private static boolean fitsOblique(Phrase post, Name name) {
    return post.grammaticalCase() != null
        && post.grammaticalCase() != Case.NOMINATIVE
        && name.fits(post.grammaticalCase());
  }

  private boolean continues(Phrase a, Phrase b) {
    int gap = b.from() - a.to();
    if (gap == 0) {
      return a.grammaticalCase() == null
          || b.grammaticalCase() == null
          || a.grammaticalCase() == b.grammaticalCase();
    }
    boolean separator =
        gap == 1 && (line.isDash(a.to()) || Regex.matches(line.text(a.to()), "[,/(]|и"));
    return separator
        && (a.grammaticalCase() == b.grammaticalCase()
            || b.grammaticalCase() == null
            || a.grammaticalCase() == null);
  }

  private void plainOrPlural(List<Phrase> chain, Name name) {
    var last = chain.get(chain.size() - 1);
    if (last.isPlural()) {
      var agreed = agreement.of(last, name);
      if (agreed == null) {
        plural(last, name);
        return;
      }
    }
    var many = agreement.of(last, name) == null ? manyNamed(last, name.from()) : null;
    if (many != null) {
      used.add(last);
      plural(many, name);
      return;
    }
    join(chain, name, name.to());
  }

  /** The post of several people, the first of whom is named at {@code i}; null if there is one. */
  private Phrase manyNamed(Phrase post, int i) {
    var name = nameAt(i);
    int k = name == null ? i : behind(name.to());
    boolean several = k > i && (line.text(k).equals(",") || line.is(k, "и"));
    return several && nameAt(k + 1) != null ? agreement.many(post, name) : null;
  }

  /** Index behind «из Павлодара», «(фракция «Жол»)» at {@code i}: which of several this one is. */
  private int behind(int i) {
    if (Regex.matches(line.low(i), "из|от") && line.upper(i + 1) && nameAt(i + 1) == null) {
      return i + 2;
    }
    if (line.is(i, "(")) {
      for (int k = i + 1; k < line.size() && k - i <= LONGEST_GAP; k++) {
        if (line.is(k, ")")) {
          return k + 1;
        }
      }
    }
    return i;
  }

  /**
   * «депутаты Иванов, Петров и Сидоров»: the post is everybody's. «Министры финансов Иванов,
   * энергетики Петров»: each has his own field.
   */
  private void plural(Phrase post, Name first) {
    if (!first.fits(post.grammaticalCase())) {
      return;
    }
    var single = phrases.singular(post);
    int from = post.from();
    var name = first;
    while (name != null && !used.contains(name) && name.fits(post.grammaticalCase())) {
      used.add(post);
      used.add(name);
      addPerson(name, List.of(single), from, name.to());
      int k = behind(name.to());
      boolean joined = line.text(k).equals(",") || line.is(k, "и");
      var other = joined && nameAt(k + 1) == null ? phrases.another(post, k + 1) : null;
      single = other == null ? single : other;
      from = k + 1;
      int at = other == null ? from : other.to();
      name = joined ? nameAt(other != null && line.isDash(at) ? at + 1 : at) : null;
    }
  }

  private boolean join(List<Phrase> chain, Name name, int to) {
    var agreed = new ArrayList<Phrase>();
    int from = name.from();
    for (int i = chain.size() - 1; i >= 0; i--) {
      var phrase = agreement.of(chain.get(i), name);
      if (phrase == null) {
        break;
      }
      agreed.add(0, phrase);
      used.add(chain.get(i));
      from = phrase.from();
    }
    if (agreed.isEmpty()) {
      return false;
    }
    var after = appositions.after(name, to);
    agreed.addAll(after);
    used.add(name);
    addPerson(name, agreed, from, after.isEmpty() ? to : after.get(after.size() - 1).to());
    if (after.isEmpty()) {
      elided(agreed.get(agreed.size() - 1), to);
    }
    return true;
  }

  /** «аким Абайской области Иванов, Шетской – Петров»: the post is not said again. */
  private void elided(Phrase post, int end) {
    int k = end;
    while (line.is(k, ",") || line.is(k, "и") || line.is(k, ";")) {
      var place = nameAt(k + 1);
      boolean adjective =
          place != null
              && place.to() == k + 2
              && Regex.matches(line.low(k + 1), ".{3,}[сц]к(ой|ого)");
      int dash = adjective ? k + 2 : k + 1;
      while (dash - k < LONGEST_GAP && line.isWord(dash) && nameAt(dash) == null) {
        dash++;
      }
      var name = line.isDash(dash) ? nameAt(dash + 1) : null;
      var other = name == null || used.contains(name) ? null : phrases.elided(post, k + 1, dash);
      if (other == null || !name.fits(Case.NOMINATIVE)) {
        return;
      }
      if (adjective) {
        used.add(place);
      }
      addPerson(name, List.of(other), name.from(), name.to());
      k = name.to();
    }
  }

  /** «один из заместителей акима – Иван Иванов» */
  private boolean oneOf(Phrase post) {
    int k = post.to();
    var name = nameAt(line.isDash(k) || line.is(k, ",") ? k + 1 : k);
    if (!post.isPlural()
        || name == null
        || used.contains(name)
        || !line.is(post.from() - 1, "из")
        || !Regex.matches(line.low(post.from() - 2), "од(ин|на)")
        || !name.fits(Case.NOMINATIVE)) {
      return false;
    }
    used.add(post);
    addPerson(name, List.of(phrases.singular(post)), name.from(), name.to());
    return true;
  }

  private void predicates() {
    var given = new Predicates(line, nameFrom, found, used, phrases::singular).find();
    if (given.isEmpty()) {
      return;
    }
    for (int i = 0; i < out.size(); i++) {
      var raw = out.get(i);
      var posts = raw.name() == null ? null : given.get(nameFrom[raw.name().from()]);
      if (posts != null) {
        var all = new ArrayList<>(raw.posts());
        all.addAll(posts);
        out.set(i, raw.withPosts(all));
      }
    }
  }

  /** «Министерство возглавил Иванов»: he holds its post, though no word names it. */
  private void leaders() {
    var led = Leadership.find(line, nameFrom, found);
    for (int i = 0; !led.isEmpty() && i < out.size(); i++) {
      var raw = out.get(i);
      var post = raw.name() == null ? null : led.get(nameFrom[raw.name().from()]);
      if (post != null) {
        var all = new ArrayList<>(raw.posts());
        all.add(post);
        out.set(i, raw.withPosts(all));
      }
    }
  }

  private void addPerson(Name name, List<Phrase> posts, int from, int to) {
    List<Phrase> all = posts;
    int end = to;
    if (posts.isEmpty()) {
      all = appositions.after(name, to);
      end = all.isEmpty() ? to : all.get(all.size() - 1).to();
      if (end < line.size() && line.text(end).equals(")") && !all.isEmpty()) {
        end++;
      }
    }
    used.add(name);
    Case c = name.grammaticalCase();
    for (var post : all) {
      if (post.head() < name.from() && post.grammaticalCase() != null) {
        c = post.grammaticalCase();
      }
    }
    if (c != Case.NOMINATIVE && isTold(all, name)) {
      c = Case.NOMINATIVE;
    }
    Gender gender = genderOf(name, c);
    Gender told = verbs.nearest(from, to, c);
    if (told != null && (gender == null || name.fits(c, told))) {
      gender = told;
    }
    out.add(
        new Raw(
            line,
            passage,
            sentence,
            from,
            end,
            name.settled(c, gender),
            List.copyOf(all),
            null,
            false,
            c,
            Number.SINGULAR,
            gender,
            speech[name.from()]));
  }

  /** «Жоао Перейра, министр юстиции, …»: the post behind the name tells its case. */
  private static boolean isTold(List<Phrase> posts, Name name) {
    return !posts.isEmpty()
        && posts.get(0).head() >= name.to()
        && posts.get(0).grammaticalCase() == Case.NOMINATIVE
        && name.fits(Case.NOMINATIVE);
  }

  /** The gender in which the name fits the case that the post beside it settles. */
  private static Gender genderOf(Name name, Case c) {
    if (c == null || c == name.grammaticalCase()) {
      return name.gender();
    }
    boolean he = name.fits(c, Gender.MASCULINE);
    boolean she = name.fits(c, Gender.FEMININE);
    return he == she ? name.gender() : he ? Gender.MASCULINE : Gender.FEMININE;
  }

  private void addAlone(Phrase phrase) {
    if (phrase.isBody()) {
      out.add(
          new Raw(
              line,
              passage,
              sentence,
              phrase.from(),
              phrase.to(),
              null,
              List.of(),
              phrase,
              false,
              phrase.grammaticalCase(),
              phrase.number(),
              null,
              speech[phrase.head()]));
      return;
    }
    Gender gender =
        phrase.isPlural()
            ? null
            : Genders.of(phrase.entry().noun(), phrase.entry()) == 'f'
                ? Gender.FEMININE
                : verbs.nearest(phrase.from(), phrase.to(), phrase.grammaticalCase());
    out.add(
        new Raw(
            line,
            passage,
            sentence,
            phrase.from(),
            phrase.to(),
            null,
            List.of(phrase),
            null,
            false,
            phrase.grammaticalCase(),
            phrase.number(),
            gender,
            speech[phrase.head()]));
  }

  private void pronouns() {
    boolean[] covered = new boolean[line.size()];
    for (var raw : out) {
      Arrays.fill(covered, raw.from(), raw.to(), true);
    }
    for (int i = 0; i < line.size(); i++) {
      String low = line.low(i);
      boolean he = low.equals("он");
      boolean she = low.equals("она");
      boolean that =
          (low.equals("тот") || low.equals("та"))
              && i + 1 < line.size()
              && verbs.past(i + 1) != null;
      boolean dative = DATIVE.contains(low);
      if ((he || she || that || dative) && !covered[i]) {
        Gender gender =
            he || low.equals("тот") || low.equals("ему") ? Gender.MASCULINE : Gender.FEMININE;
        out.add(
            new Raw(
                line,
                passage,
                sentence,
                i,
                i + 1,
                null,
                dative ? List.of() : predicatesOf(i),
                null,
                true,
                dative ? Case.DATIVE : Case.NOMINATIVE,
                Number.SINGULAR,
                gender,
                speech[i]));
      }
    }
  }

  /** «Ранее он занимал пост министра»: what the sentence says of the one meant by the pronoun. */
  private List<Phrase> predicatesOf(int pronoun) {
    if (!names.isEmpty()) {
      return List.of();
    }
    var given = new Predicates(line, nameFrom, found, used, phrases::singular).of(pronoun);
    used.addAll(given);
    return given;
  }

  private Name nameAt(int i) {
    return i >= 0 && i < line.size() ? nameFrom[i] : null;
  }

  private Phrase postAt(int i) {
    return i >= 0 && i < line.size() ? postFrom[i] : null;
  }
}
