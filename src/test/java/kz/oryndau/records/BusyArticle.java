package kz.oryndau.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.article.Aside;
import kz.oryndau.article.Evidence;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialMention;
import kz.oryndau.official.OfficialMentionRepository;
import kz.oryndau.official.OfficialRepository;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRepository;

/**
 * An invented article as long as a usual piece of news, with three statements and five assignments:
 * what an analyst has before him. Nobody and nothing in it is real.
 */
@ApplicationScoped
public class BusyArticle {

  /** The text; the last paragraphs are old news and the furniture of a site. */
  public static final String TEXT =
      """
      Аким Сарыаркинской области Нурлан Бектасов провёл совещание о подготовке школ к отопительному сезону, сообщает «Вестник степи» со ссылкой на пресс-службу акимата.
      Бектасов заявил, что из-за поздних торгов половина сельских котельных до сих пор стоит без угля, а запасов остальных хватит не больше чем на две недели.
      – Мы теряем время на переписку. В Жанакале котёл не запускали с весны, в Ключевом трубы лежат под открытым небом, а отчёты приходят такие, будто всё готово. Нам следует провести ревизию всех подрядчиков и проверить каждый договор. Но главное – подготовить график, по которому тепло придёт в каждую школу до первых морозов, – отметил аким области.
      Аким поручил без дополнительных расходов завершить ремонт котельных, а также обеспечить сельские школы двухмесячным запасом угля.
      – Дети не должны сидеть в классах в куртках. Работу с подрядчиками надо начать уже сейчас, – сказал Нурлан Бектасов.
      По данным управления образования, в области работают 214 сельских школ, 61 из них отапливается углём, ещё 18 переведут на газ в следующем году. На ремонт из бюджета выделено 1,2 млрд тенге, освоена треть этой суммы. Торги по 9 котельным не состоялись, потому что на них никто не заявился, и их объявили снова в начале месяца.
      Заместитель акима напомнил, что прошлой зимой занятия останавливали трижды, в общей сложности на одиннадцать дней, и что родители тогда дважды писали в областной акимат. Подрядчик из соседнего района взялся за четыре котельные сразу и не сдал в срок ни одной; договор с ним расторгли в сентябре, деньги вернули не полностью, спор дошёл до суда. Новых подрядчиков искали больше месяца. Сейчас на объектах работают шесть бригад, ещё две обещают прислать из областного центра, как только там закончат ремонт теплотрассы.
      Ранее «Вестник степи» сообщал, что в соседней области школы перешли на дистанционное обучение из-за холодов.
      Читайте также: погода на выходные, новости спорта, курсы валют, расписание автобусов.
      """
          .strip();

  private final ArticleRepository articles;
  private final OfficialRepository officials;
  private final OfficialMentionRepository mentions;
  private final StatementRepository statements;
  private final AssignmentRepository assignments;

  BusyArticle(
      ArticleRepository articles,
      OfficialRepository officials,
      OfficialMentionRepository mentions,
      StatementRepository statements,
      AssignmentRepository assignments) {
    this.articles = articles;
    this.officials = officials;
    this.mentions = mentions;
    this.statements = statements;
    this.assignments = assignments;
  }

  /** Stores it with its drafts; the key of the article. */
  @Transactional
  public Long store() {
    var content =
        new ArticleContent(
            "Аким поручил завершить ремонт сельских котельных",
            TEXT,
            "Вестник степи",
            null,
            LocalDate.of(2026, 11, 20),
            "ru",
            false);
    var article = new Article(content, "tester", FixedClock.NOW);
    articles.persist(article);
    article.markAnalysed(
        "ru",
        List.of(aside("Ранее", Aside.Kind.BACKGROUND), aside("Читайте", Aside.Kind.NOISE)),
        FixedClock.NOW);
    var akim = new Official(Official.Type.PERSON, "Нурлан Бектасов", false, FixedClock.NOW);
    officials.persist(akim);
    akim.addPosts(article.id(), List.of("Аким Сарыаркинской области"));
    mention(article, akim, "Нурлан Бектасов провёл", "Нурлан Бектасов");
    said(article, akim, Statement.Kind.INDIRECT, "из-за поздних", "две недели", 0.93);
    said(article, akim, Statement.Kind.DIRECT, "Мы теряем", "первых морозов", 0.97);
    said(article, akim, Statement.Kind.DIRECT, "Дети не", "уже сейчас", 0.96);
    ordered(article, akim, "OBLIGATION", "провести ревизию всех", "каждый договор", 0.72);
    ordered(article, akim, "OBLIGATION", "подготовить график", "первых морозов", 0.81);
    ordered(article, akim, "DIRECTIVE", "завершить ремонт котельных", "котельных", 0.98);
    ordered(article, akim, "DIRECTIVE", "обеспечить сельские школы", "запасом угля", 0.95);
    ordered(article, akim, "OBLIGATION", "Работу с подрядчиками", "уже сейчас", 0.64);
    return article.id();
  }

  private static Aside aside(String begin, Aside.Kind kind) {
    var start = TEXT.indexOf(begin);
    var end = TEXT.indexOf('\n', start);
    return new Aside(start, end < 0 ? TEXT.length() : end, kind);
  }

  private void mention(Article article, Official official, String context, String name) {
    var start = TEXT.indexOf(context);
    mentions.persist(new OfficialMention(article, official, start, start + name.length()));
  }

  private static Evidence evidence(String first, String last) {
    var start = TEXT.indexOf(first);
    return new Evidence(start, TEXT.indexOf(last, start) + last.length(), null, null);
  }

  private void said(
      Article article,
      Official speaker,
      Statement.Kind kind,
      String first,
      String last,
      double sure) {
    var finding =
        new Statement.Finding(kind, "SAYS", evidence(first, last), List.of("education"), sure);
    statements.persist(new Statement(article, speaker, null, finding, FixedClock.NOW));
  }

  private void ordered(
      Article article, Official issuer, String kind, String first, String last, double sure) {
    var evidence = evidence(first, last);
    var words = TEXT.substring(evidence.spanStart(), evidence.spanEnd());
    var finding =
        new Assignment.Finding(
            Assignment.Kind.valueOf(kind),
            words,
            evidence,
            Assignment.Due.NONE,
            List.of(),
            List.of(),
            List.of("education", "housing"),
            false,
            sure);
    assignments.persist(new Assignment(article, issuer, null, List.of(), finding, FixedClock.NOW));
  }
}
