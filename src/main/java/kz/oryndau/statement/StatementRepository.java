package kz.oryndau.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to statements. */
@ApplicationScoped
public class StatementRepository implements PanacheRepository<Statement> {}
