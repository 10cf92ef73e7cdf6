package kz.oryndau.extraction.mention;

import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;

/** Whether a post and a name can stand in one case, and in which form of the post. */
final class Agreement {

  private final PhraseFinder phrases;

  Agreement(PhraseFinder phrases) {
    this.phrases = phrases;
  }

  /** The post in a form that agrees with the name; null where none does. */
  Phrase of(Phrase post, Name name) {
    if (post.grammaticalCase() == null && !post.isPlural()) {
      return post;
    }
    if (!post.isPlural() && name.fits(post.grammaticalCase())) {
      return post;
    }
    for (var form : phrases.nouns().at(post.head())) {
      if (form.number() != Number.PLURAL
          && form.entry() == post.entry()
          && name.fits(form.grammaticalCase())) {
        return phrases.again(post, form);
      }
    }
    if (post.entry().noun().equals("торага") && !post.isPlural()) {
      return phrases.again(post, new Form(post.entry(), name.grammaticalCase(), Number.SINGULAR));
    }
    return isUnchangingWoman(name) && !post.isPlural() ? post : null;
  }

  /** «судьи» before several names, which is no genitive; null where the plural does not agree. */
  Phrase many(Phrase post, Name first) {
    for (var form : phrases.nouns().at(post.head())) {
      if (form.number() == Number.PLURAL
          && form.entry() == post.entry()
          && first.fits(form.grammaticalCase())) {
        return phrases.again(post, form);
      }
    }
    return null;
  }

  /** «депутатом Карин Хольм»: foreign names of women in a consonant stand so in every case. */
  private static boolean isUnchangingWoman(Name name) {
    return name.shape() == Name.Shape.FULL
        && name.has(Name.Role.GIVEN)
        && name.parts().stream()
            .allMatch(
                part ->
                    Regex.matches(Letters.fold(part.text()), ".*[^аяй]")
                        && part.forms().stream()
                            .anyMatch(f -> f.weight() > 0 && f.gender() == Gender.FEMININE));
  }
}
