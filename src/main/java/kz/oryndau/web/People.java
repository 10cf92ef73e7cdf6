package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.platform.security.AppUser;

/**
 * The words about those who work with the portal: users and one's own account. They stand in {@code
 * messages/people_ru.properties} and its Kazakh and English sisters.
 */
@MessageBundle(value = "people", locale = "ru")
public interface People {

  @Message
  String users();

  @Message
  String usersLead();

  @Message
  String columnUser();

  @Message
  String columnRole();

  @Message
  String columnSince();

  @Message
  String columnAccess();

  @Message
  String columnActions();

  @Message
  String role(AppUser.Role role);

  @Message
  String roleMeaning(AppUser.Role role);

  @Message
  String active();

  @Message
  String lockedOut();

  @Message
  String yourself();

  @Message
  String add();

  @Message
  String addHint();

  @Message
  String userNameHint();

  @Message
  String changeRole(String role);

  @Message
  String newPassword();

  @Message
  String newPasswordFor(String user);

  @Message
  String newPasswordMeaning();

  @Message
  String lockOut();

  @Message
  String letIn();

  @Message
  String actionsFor(String user);

  @Message
  String doneAdded(String user);

  @Message
  String doneRole(String user, String role);

  @Message
  String doneLockedOut(String user);

  @Message
  String doneLetIn(String user);

  @Message
  String donePassword(String user);

  @Message
  String toldOnce();

  @Message
  String accountTitle();

  @Message
  String accountLead(String user, String role);

  @Message
  String passwordTitle();

  @Message
  String fieldCurrent();

  @Message
  String fieldNext();

  @Message
  String fieldNextHint();

  @Message
  String fieldAgain();

  @Message
  String passwordSave();

  @Message
  String passwordChanged();
}
