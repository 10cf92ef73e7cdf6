package kz.oryndau.official;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to the places where officials are named. */
@ApplicationScoped
public class OfficialMentionRepository implements PanacheRepository<OfficialMention> {}
