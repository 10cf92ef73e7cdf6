package kz.oryndau.extraction.mention;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a surname that no dictionary knows can be a form of. All names are invented. */
class SurnameFormsTest {

  /** Word, then the nominative, case (- where it keeps one form) and gender that is among them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      мырзабекова     | мырзабеков     | GENITIVE     | MASCULINE
      мырзабекова     | мырзабекова    | NOMINATIVE   | FEMININE
      мырзабековым    | мырзабеков     | INSTRUMENTAL | MASCULINE
      долговязской    | долговязская   | GENITIVE     | FEMININE
      нурым           | нурым          | NOMINATIVE   | MASCULINE
      алшыберды       | алшыберды      | -            | MASCULINE
      сатыбалдиной    | сатыбалдина    | GENITIVE     | FEMININE
      жолмухан        | жолмухан       | -            | FEMININE
      жолмухану       | жолмухан       | DATIVE       | MASCULINE
      левченко        | левченко       | -            | FEMININE
      шумовой-белой   | шумова-белая   | GENITIVE     | FEMININE
      штерн-темировой | штерн-темирова | GENITIVE     | FEMININE
      мырзабековтың   | мырзабеков     | -            | MASCULINE
      """)
  void forms(String word, String nominative, String wanted, String gender) {
    var forms = SurnameForms.of(WordForm.of(word), List.of());
    assertTrue(
        forms.stream()
            .anyMatch(
                form ->
                    form.nominative().equals(nominative)
                        && form.weight() > 0
                        && form.gender().name().equals(gender)
                        && (form.grammaticalCase() == null ? "-" : form.grammaticalCase().name())
                            .equals(wanted)),
        () -> word + ": " + forms);
  }
}
