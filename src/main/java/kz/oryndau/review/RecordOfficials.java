package kz.oryndau.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.oryndau.article.Article;
import kz.oryndau.assignment.Addressee;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.official.NameKey;
import kz.oryndau.official.NamedOfficial;
import kz.oryndau.official.NamedOfficials;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialMention;
import kz.oryndau.official.OfficialMentionRepository;
import kz.oryndau.official.OfficialRepository;
import kz.oryndau.processing.TypedOfficials;

/** Finds the officials whom a person chose or typed in for a record. */
@ApplicationScoped
class RecordOfficials {

  /** A Russian ending at most: «Сеитовым» and «Сеитов» share all but two letters. */
  private static final int ENDING = 2;

  private final NamedOfficials named;
  private final OfficialRepository officials;
  private final OfficialMentionRepository mentions;
  private final TypedOfficials typed;

  RecordOfficials(
      NamedOfficials named,
      OfficialRepository officials,
      OfficialMentionRepository mentions,
      TypedOfficials typed) {
    this.named = named;
    this.officials = officials;
    this.mentions = mentions;
    this.typed = typed;
  }

  /** Keys of the officials that a record of this article can name, with its present one. */
  List<Long> choice(long articleId, Official present) {
    return Stream.concat(
            listNamed(articleId).stream().map(NamedOfficial::id),
            Stream.ofNullable(present).map(Official::id))
        .toList();
  }

  /** The official that was chosen; somebody typed in gets a place in the article as well. */
  Official find(ChosenOfficial chosen, Article article, ChosenWords words) {
    if (chosen.id() != null) {
      return officials.findById(chosen.id());
    }
    var place = place(chosen.name() == null ? chosen.post() : chosen.name(), article, words);
    var official =
        typed.resolve(
            chosen.type(), chosen.name(), chosen.posts(), place.start(), place.end(), article);
    if (mentions.count("article = ?1 and official = ?2", article, official) == 0) {
      mentions.persist(new OfficialMention(article, official, place.start(), place.end()));
    }
    return official;
  }

  /**
   * Addressees by name: an official of the article where the name is one's, else the name alone.
   */
  List<Addressee> addressees(List<String> names, List<Addressee> present, Article article) {
    var here = listNamed(article.id());
    return names.stream().map(name -> addressee(name, present, here)).toList();
  }

  private Addressee addressee(String name, List<Addressee> present, List<NamedOfficial> here) {
    return present.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .map(same -> new Addressee(name, same.official()))
        .orElseGet(
            () ->
                new Addressee(
                    name,
                    here.stream()
                        .filter(each -> NameKey.of(each.label()).equals(NameKey.of(name)))
                        .findFirst()
                        .map(each -> officials.findById(each.id()))
                        .orElse(null)));
  }

  private List<NamedOfficial> listNamed(long articleId) {
    return named.listOfArticle(articleId, ReviewScope.ALL);
  }

  /** Where the article names somebody, in any case; the words of the record where it does not. */
  private static ChosenWords place(String name, Article article, ChosenWords otherwise) {
    var last = name.substring(name.lastIndexOf(' ') + 1);
    var stem = last.length() > ENDING + 2 ? last.substring(0, last.length() - ENDING) : last;
    var form =
        Pattern.compile(
            "(?<!\\p{L})" + Pattern.quote(stem) + "\\p{L}{0,4}(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    var found = form.matcher(article.text());
    return found.find() ? new ChosenWords(found.start(), found.end()) : otherwise;
  }
}
