package kz.oryndau.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.intake.IntakeService;
import kz.oryndau.processing.ProcessingService;
import kz.oryndau.review.ReviewService;

/** Loads the sample articles through the same stages as any other article, and removes them. */
@ApplicationScoped
public class SampleArticles {

  private static final String FOLDER = "/samples/";
  private static final double SURE = 0.9;
  private static final String LOADED = "samples-loaded";

  private final ArticleRepository articles;
  private final EntityManager entities;
  private final IntakeService intake;
  private final ProcessingService processing;
  private final ReviewService review;
  private final ObjectMapper json;

  SampleArticles(
      ArticleRepository articles,
      EntityManager entities,
      IntakeService intake,
      ProcessingService processing,
      ReviewService review,
      ObjectMapper json) {
    this.articles = articles;
    this.entities = entities;
    this.intake = intake;
    this.processing = processing;
    this.review = review;
    this.json = json;
  }

  /** Whether the archive is empty and always was: removed samples do not come back. */
  @Transactional
  public boolean fresh() {
    var loaded = entities.createNativeQuery("select 1 from setting where name = ?1", Object.class);
    return articles.count() == 0 && loaded.setParameter(1, LOADED).getResultList().isEmpty();
  }

  /** Whether any sample is in the archive. */
  @Transactional
  public boolean present() {
    return articles.count("sample") > 0;
  }

  /**
   * Stores and reads the samples. What the machine is sure of in all but the last is accepted, so
   * that public pages have something to show and the review has something to do.
   *
   * @return how many there are
   */
  public int load() {
    var files = files();
    QuarkusTransaction.requiringNew().run(this::noteLoaded);
    for (int i = 0; i < files.size(); i++) {
      var receipt = intake.store(files.get(i).content(), HistoryEntry.MACHINE);
      processing.process(receipt.articleId());
      if (i < files.size() - 1) {
        review.acceptAll(receipt.articleId(), SURE, HistoryEntry.MACHINE);
      }
    }
    return files.size();
  }

  /**
   * Deletes the samples with everything that was read from them. The entries of the register that
   * came from them are their own, so nothing of a real article is touched.
   *
   * @return how many articles were deleted
   */
  @Transactional
  public int remove() {
    var deleted = entities.createNativeQuery("delete from article where sample").executeUpdate();
    entities.createNativeQuery("delete from official where sample").executeUpdate();
    return deleted;
  }

  private void noteLoaded() {
    entities
        .createNativeQuery("insert into setting values (?1, 'true') on conflict do nothing")
        .setParameter(1, LOADED)
        .executeUpdate();
  }

  List<SampleFile> files() {
    return read("index.txt", SampleArticles::lines).stream()
        .map(name -> read(name, file -> json.readValue(file, SampleFile.class)))
        .toList();
  }

  private static List<String> lines(InputStream file) throws IOException {
    return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
  }

  private static <T> T read(String name, Reader<T> reader) {
    try (var file = SampleArticles.class.getResourceAsStream(FOLDER + name)) {
      return reader.read(file);
    } catch (IOException e) {
      throw new IllegalStateException("sample " + name + " cannot be read", e);
    }
  }

  private interface Reader<T> {
    T read(InputStream file) throws IOException;
  }
}
