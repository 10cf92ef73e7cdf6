package kz.oryndau.extraction.mention;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.oryndau.extraction.mention.Phrase.Standing;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/**
 * Tells from the verb who is at the head of a public body: «Минздрав возглавил Иванов», «Иванов,
 * ранее возглавлявший управление». The post that follows has no words, since the article gives
 * none.
 */
final class Leadership {

  private static final Pattern LEADS =
      Pattern.compile(
          "возглав(ил[аи]?|ляет|лял[аи]?|ит|лявш\\p{L}+|ивш\\p{L}+|ляющ\\p{L}+)"
              + "|руковод(ит|ил[аи]?|ивш\\p{L}+|ящ\\p{L}+)");

  private static final Pattern PARTICIPLE = Pattern.compile(".+(вш|ющ|ящ)\\p{L}+");

  private static final Sign LED = Sign.low("(возглавляем|руководим)(ый|ая|ое|ого|ой|ому|ым|ую)");

  private static final int REACH = 8;

  private static final Entry HEAD = NounIndex.RUSSIAN.find("глава").get(0).entry();

  private final Line line;
  private final Name[] nameFrom;

  private Leadership(Line line, Name[] nameFrom) {
    this.line = line;
    this.nameFrom = nameFrom;
  }

  /** The wordless post of each name that the sentence puts at the head of one of the bodies. */
  static Map<Name, Phrase> find(Line line, Name[] nameFrom, List<Phrase> found) {
    var out = new IdentityHashMap<Name, Phrase>(4);
    for (var body : found) {
      if (body.isBody() && body.standing() == Standing.PUBLIC && !body.isPlural()) {
        var leader = new Leadership(line, nameFrom).leader(body);
        if (leader != null) {
          out.put(leader, post(body));
        }
      }
    }
    return out;
  }

  private Name leader(Phrase body) {
    if (leads(body.from() - 1)) {
      int verb = body.from() - 1;
      return PARTICIPLE.matcher(line.low(verb)).matches() ? described(verb) : subject(verb, body);
    }
    int verb = line.text(body.to()).equals(",") ? body.to() + 1 : body.to();
    if (line.is(verb, LED)) {
      return led(verb + 1);
    }
    verb = body.to();
    if (line.text(verb).equals(",") && line.low(verb + 1).startsWith("котор")) {
      verb += 2;
    }
    return leads(verb) ? nominative(verb + 1) : null;
  }

  private boolean leads(int verb) {
    String low = line.low(verb);
    return !low.isEmpty()
        && (low.startsWith("возглав") || low.startsWith("руковод"))
        && LEADS.matcher(low).matches();
  }

  /** The name that the participle belongs to: «Иванова, ранее возглавлявшего …». */
  private Name described(int verb) {
    int k = verb - 1;
    while (line.isWord(k) && verb - k < 3) {
      k--;
    }
    return line.text(k).equals(",") ? endingAt(k) : null;
  }

  private Name subject(int verb, Phrase body) {
    for (int k = verb; k >= 0 && verb - k <= REACH; k--) {
      var name = endingAt(k);
      if (name != null) {
        return name.fits(Case.NOMINATIVE) ? name : null;
      }
      if (k < verb && line.isWord(k) && line.word(k).best().partOfSpeech() == PartOfSpeech.VERB) {
        return null;
      }
    }
    return nominative(body.to());
  }

  /** «кабмин, возглавляемый Ивановым» */
  private Name led(int i) {
    var name = line.in(i) ? nameFrom[i] : null;
    return name != null && name.fits(Case.INSTRUMENTAL) ? name : null;
  }

  private Name nominative(int i) {
    var name = line.in(i) ? nameFrom[i] : null;
    return name != null && name.fits(Case.NOMINATIVE) ? name : null;
  }

  private Name endingAt(int to) {
    for (int k = to - 1; k >= 0 && to - k <= REACH; k--) {
      if (nameFrom[k] != null) {
        return nameFrom[k].to() == to ? nameFrom[k] : null;
      }
    }
    return null;
  }

  private static Phrase post(Phrase body) {
    var words = new LinkedHashSet<>(body.words());
    words.add(Ministries.sector(Letters.fold(body.entry().noun())));
    return new Phrase(
        HEAD,
        body.from(),
        body.head(),
        body.to(),
        null,
        Number.SINGULAR,
        "",
        "главы " + body.genitive(),
        Standing.PUBLIC,
        words,
        -1,
        List.of(body));
  }
}
