package kz.oryndau.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import kz.oryndau.assignment.ExecutionChange;
import kz.oryndau.assignment.Extension;
import kz.oryndau.followup.FollowUp;
import kz.oryndau.followup.FollowUpRepository;

/** Decides over proposed links; the first decision stays. */
@ApplicationScoped
public class FollowUpService {

  private final FollowUpRepository followUps;
  private final TrackingService tracking;
  private final Clock clock;

  FollowUpService(FollowUpRepository followUps, TrackingService tracking, Clock clock) {
    this.followUps = followUps;
    this.tracking = tracking;
    this.clock = clock;
  }

  /**
   * Records that the article does not report on the assignment.
   *
   * @throws NotFoundException if there is no such link
   */
  @Transactional
  public void dismiss(long id, String by) {
    find(id).decide(FollowUp.State.DISMISSED, by, clock);
  }

  /**
   * Records what an article reports of an assignment's execution, and with it that it does report
   * on it; see {@link TrackingService#changeExecution}.
   *
   * @throws NotFoundException if the link is of another assignment, or there is none; then nothing
   *     is recorded
   */
  @Transactional
  public void confirmExecution(
      long id, long assignment, ExecutionChange change, long version, String by) {
    confirm(id, assignment, by);
    tracking.changeExecution(assignment, change, version, by);
  }

  /**
   * Puts off the deadline of an assignment as an article reports, and records with it that it does
   * report on it; see {@link #confirmExecution}.
   */
  @Transactional
  public void confirmExtension(
      long id, long assignment, Extension extension, long version, String by) {
    confirm(id, assignment, by);
    tracking.extend(assignment, extension, version, by);
  }

  private void confirm(long id, long assignment, String by) {
    var followUp = find(id);
    if (followUp.assignmentId() != assignment) {
      throw new NotFoundException();
    }
    followUp.decide(FollowUp.State.CONFIRMED, by, clock);
  }

  /**
   * Records that the article reports on the assignment where its status stays as it is: a reminder,
   * a reprimand, a delay. The look is a row of the assignment's history.
   *
   * @param note what the row of history says
   * @throws NotFoundException if there is no such link
   * @throws kz.oryndau.history.NotAccepted if the assignment is not accepted; nothing changes
   */
  @Transactional
  public void note(long id, String note, long version, String by) {
    var followUp = find(id);
    if (followUp.decide(FollowUp.State.CONFIRMED, by, clock)) {
      tracking.recordCheck(followUp.assignmentId(), note, version, by);
    }
  }

  private FollowUp find(long id) {
    return followUps.findByIdOptional(id).orElseThrow(NotFoundException::new);
  }
}
