package kz.oryndau.tracking;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to changes of many records. */
@ApplicationScoped
class BulkChangeRepository implements PanacheRepository<BulkChange> {}
