package kz.oryndau.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to assignments. */
@ApplicationScoped
public class AssignmentRepository implements PanacheRepository<Assignment> {}
