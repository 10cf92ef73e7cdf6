package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.export.ExportJob;

/**
 * What the page of files says. The words stand in {@code messages/file_ru.properties} and its
 * Kazakh and English sisters.
 */
@MessageBundle(value = "file", locale = "ru")
public interface ExportWords {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String options();

  @Message
  String listOf(String list);

  @Message
  String rows(long n);

  @Message
  String filtered();

  @Message
  String format();

  @Message
  String csv();

  @Message
  String jsonl();

  @Message
  String xlsx();

  @Message
  String csvOptions();

  @Message
  String separator();

  @Message
  String comma();

  @Message
  String semicolon();

  @Message
  String tab();

  @Message
  String mark();

  @Message
  String markYes();

  @Message
  String markNo();

  @Message
  String cells();

  @Message
  String exact();

  @Message
  String spreadsheet();

  @Message
  String headers();

  @Message
  String names();

  @Message
  String columns();

  @Message
  String columnsHint();

  @Message
  String download();

  @Message
  String prepare();

  @Message
  String prepareHint();

  @Message
  String notStarted();

  @Message
  String tooMany();

  @Message
  String jobs();

  @Message
  String kept();

  @Message
  String file();

  @Message
  String asked();

  @Message
  String progress();

  @Message
  String written(long n, long all);

  @Message
  String size(long n);

  @Message
  String state(ExportJob.State state);

  @Message
  String fetch();

  @Message
  String reload();

  @Message
  String dataSet();

  @Message
  String dataSetLead();

  @Message
  String other();
}
