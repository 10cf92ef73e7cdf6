package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.oryndau.official.OfficialMention;
import kz.oryndau.official.OfficialMentionRepository;

/** Where articles mean an official. */
@ApplicationScoped
class RegisterPlaces {

  private final OfficialMentionRepository mentions;

  RegisterPlaces(OfficialMentionRepository mentions) {
    this.mentions = mentions;
  }

  /**
   * A mention.
   *
   * @param official whom it means
   * @param words where it stands
   */
  record Meant(long official, Place words) {}

  List<Place> ofOfficial(long official) {
    return mentions.list("official.id", official).stream().map(RegisterPlaces::place).toList();
  }

  List<Place> ofOfficial(long official, long article) {
    return mentions.list("official.id = ?1 and article.id = ?2", official, article).stream()
        .map(RegisterPlaces::place)
        .toList();
  }

  Optional<Meant> ofMention(long mention) {
    return mentions
        .findByIdOptional(mention)
        .map(each -> new Meant(each.official().id(), place(each)));
  }

  private static Place place(OfficialMention mention) {
    return new Place(mention.article().id(), mention.spanStart(), mention.spanEnd());
  }
}
