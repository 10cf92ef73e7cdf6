package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.official.NamedOfficial;
import kz.oryndau.official.NamedOfficials;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.statement.StatementRows;

/** Puts an article together with everything that was read from it. */
@ApplicationScoped
class ArticleReader {

  private final ArticleRows articles;
  private final NamedOfficials officials;
  private final StatementRows statements;
  private final AssignmentRows assignments;
  private final FollowUpReader followUps;
  private final Visit visit;

  ArticleReader(
      ArticleRows articles,
      NamedOfficials officials,
      StatementRows statements,
      AssignmentRows assignments,
      FollowUpReader followUps,
      Visit visit) {
    this.articles = articles;
    this.officials = officials;
    this.statements = statements;
    this.assignments = assignments;
    this.followUps = followUps;
    this.visit = visit;
  }

  /**
   * The article as {@code scope} shows it.
   *
   * @throws NotFoundException if there is none, or none that the scope shows
   */
  ArticleView read(long id, ReviewScope scope, Notice notice) {
    var row = articles.find(id, scope).orElseThrow(NotFoundException::new);
    var named = officials.listOfArticle(id, scope);
    var cards = cards(id, scope);
    var passages = marked(id, named, cards).passages();
    List<ArticleView.Part> parts = new ArrayList<>();
    var rest = new ArrayList<>(cards);
    for (var passage : passages) {
      var here = rest.stream().filter(card -> card.start() < passage.end()).toList();
      rest.removeAll(here);
      parts.add(new ArticleView.Part(passage, here));
    }
    return new ArticleView(row, named, parts, cards, followUps.ofArticle(id), notice);
  }

  /** The paragraphs round a record, with every mark in them. */
  List<Passage> around(long article, int start, int end, ReviewScope scope) {
    var named = officials.listOfArticle(article, scope);
    return marked(article, named, cards(article, scope)).around(start, end);
  }

  /** Language of an article; null where it is not known. */
  String language(long article) {
    return articles.find(article, ReviewScope.ALL).map(ArticleRow::language).orElse(null);
  }

  private List<ArticleView.Card> cards(long id, ReviewScope scope) {
    List<ArticleView.Card> cards = new ArrayList<>();
    statements.listOfArticle(id, scope).forEach(row -> cards.add(new ArticleView.Card(row, null)));
    assignments.listOfArticle(id, scope).forEach(row -> cards.add(new ArticleView.Card(null, row)));
    cards.sort(Comparator.comparingInt(ArticleView.Card::start));
    return cards;
  }

  private MarkedText marked(long id, List<NamedOfficial> named, List<ArticleView.Card> cards) {
    List<Mark> marks = new ArrayList<>();
    for (var official : named) {
      for (var place : official.mentions()) {
        var key = "o" + official.id();
        marks.add(new Mark(key, Mark.Kind.OFFICIAL, place.start(), place.end(), tip(official)));
      }
    }
    cards.forEach(card -> marks.add(card.mark(tip(card))));
    return new MarkedText(articles.text(id).orElse(""), marks, articles.asides(id));
  }

  private String tip(NamedOfficial official) {
    var name = visit.nameOf(official.id(), official.label());
    return official.type() == Official.Type.PERSON && !official.posts().isEmpty()
        ? name + ", " + String.join(", ", official.posts())
        : name;
  }

  private String tip(ArticleView.Card card) {
    var words = visit.words();
    var terms = visit.terms();
    return card.statement() != null
        ? words.tip(terms.statementKind(card.statement().kind()), name(card.statement().speaker()))
        : words.tip(
            terms.assignmentKind(card.assignment().kind()), name(card.assignment().issuer()));
  }

  private String name(OfficialRef official) {
    var name = visit.nameOf(official.id(), official.label());
    return official.post() == null ? name : name + ", " + official.post();
  }
}
