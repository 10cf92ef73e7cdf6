package kz.oryndau;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the shape that docs/architecture.md describes. */
class ArchitectureTest {

  private static final String ROOT = "kz.oryndau.";

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kz.oryndau");

  /** Each package with all that it may use of ours, besides itself and platform. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          platform   |
          extraction |
          listing    |
          table      | listing
          history    | listing
          article    | history listing
          official   | article history listing
          statement  | official article history listing
          assignment | statement official article history listing
          register   | official article history listing
          intake     | article
          followup   | assignment statement official article history listing
          worklist   | listing
          processing | register extraction followup article official statement assignment history listing
          tracking   | followup article official statement assignment history listing
          review     | processing article official statement assignment history listing
          report     | table register article official statement assignment history listing
          sample     | intake processing review article history
          export     | table register report review article official statement assignment history listing
          api        | register tracking processing review intake report export extraction article official statement assignment history listing
          web        | table register worklist followup tracking processing review intake report export sample extraction article official statement assignment history listing
          """)
  void usesOnlyWhatStandsBelow(String name, String below) {
    var allowed = new TreeSet<>(Set.of(packageOf(name)));
    if (below != null) {
      Stream.of(below.strip().split(" ")).map(ArchitectureTest::packageOf).forEach(allowed::add);
    }
    if (!name.equals("extraction")) {
      allowed.add(packageOf("platform"));
    }
    noClasses()
        .that()
        .resideInAPackage(packageOf(name))
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + ".")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .check(PRODUCT);
  }

  private static String packageOf(String name) {
    return ROOT + name + "..";
  }

  @Test
  void namesEveryPackageInTheTable() throws IOException {
    try (var directories = Files.list(Path.of("src/main/java/kz/oryndau"))) {
      assertEquals(
          new TreeSet<>(
              List.of(
                  "api",
                  "article",
                  "assignment",
                  "export",
                  "extraction",
                  "followup",
                  "history",
                  "intake",
                  "listing",
                  "official",
                  "platform",
                  "processing",
                  "register",
                  "report",
                  "review",
                  "sample",
                  "statement",
                  "table",
                  "tracking",
                  "web",
                  "worklist")),
          new TreeSet<>(directories.map(path -> path.getFileName().toString()).toList()));
    }
  }

  @Test
  void keepsTheReaderOfTextsFreeOfEverythingElse() {
    classes()
        .that()
        .resideInAPackage("kz.oryndau.extraction..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("kz.oryndau.extraction..", "java..", "morfologik..")
        .check(PRODUCT);
  }

  /** Inside the reader: each stage with those whose results it takes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text       |
          morphology | text
          deadline   | text morphology
          mention    | text morphology
          quote      | text morphology mention
          directive  | text morphology mention quote deadline
          followup   | text morphology directive
          """)
  void letsEachStageSeeOnlyTheEarlierOnes(String stage, String earlier) {
    var allowed = new TreeSet<>(Set.of("kz.oryndau.extraction." + stage + ".."));
    if (earlier != null) {
      Stream.of(earlier.strip().split(" "))
          .map(name -> "kz.oryndau.extraction." + name + "..")
          .forEach(allowed::add);
    }
    noClasses()
        .that()
        .resideInAPackage("kz.oryndau.extraction." + stage + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("kz.oryndau.extraction..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .check(PRODUCT);
  }

  /** A report goes one way: each step sees those before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ask    |
          gather | ask
          sum    | ask gather
          make   | ask gather sum
          paper  | ask gather sum
          file   | ask gather sum paper
          keep   | ask
          deliver | ask gather sum make paper file keep
          """)
  void letsAReportGoOneWay(String step, String earlier) {
    var allowed = new TreeSet<>(Set.of("kz.oryndau.report", "kz.oryndau.report." + step + ".."));
    if (earlier != null) {
      Stream.of(earlier.strip().split(" "))
          .map(name -> "kz.oryndau.report." + name + "..")
          .forEach(allowed::add);
    }
    noClasses()
        .that()
        .resideInAPackage("kz.oryndau.report." + step + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("kz.oryndau.report..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .check(PRODUCT);
  }

  @Test
  void hasNoCycles() {
    slices().matching("kz.oryndau.(**)").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void keepsEntitiesFromPagesFilesAndJson() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "kz.oryndau.web..", "kz.oryndau.api..", "kz.oryndau.export..", "kz.oryndau.report..")
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(jakarta.persistence.Entity.class)
        .check(PRODUCT);
  }

  /** They read rows and call use cases: whoever changes an entity writes its history with it. */
  @Test
  void letsPagesAndJsonChangeNothingByThemselves() {
    noClasses()
        .that()
        .resideInAnyPackage("kz.oryndau.web..", "kz.oryndau.api..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(jakarta.persistence.EntityManager.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(io.quarkus.hibernate.orm.panache.PanacheRepository.class)
        .check(PRODUCT);
  }

  /** The machine reads and proposes; what became of an assignment only a person records. */
  @Test
  void letsNoMachineRecordWhatBecameOfAnAssignment() {
    noClasses()
        .that()
        .resideInAnyPackage("kz.oryndau.processing..", "kz.oryndau.followup..")
        .should()
        .callMethodWhere(
            target(name("changeExecution").or(name("extend")).or(name("recordCheck")))
                .and(target(owner(assignableTo(kz.oryndau.assignment.Assignment.class)))))
        .check(PRODUCT);
  }

  @Test
  void asksTheClockForTheTime() {
    classes()
        .that()
        .resideInAPackage("kz.oryndau..")
        .should(neverAskForTheTimeWithoutAClock())
        .check(PRODUCT);
  }

  private static ArchCondition<JavaClass> neverAskForTheTimeWithoutAClock() {
    return new ArchCondition<>("never ask for the time without a clock") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(ArchitectureTest::asksForTheTime)
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
      }
    };
  }

  private static boolean asksForTheTime(JavaMethodCall call) {
    var owner = call.getTargetOwner();
    var now =
        call.getName().equals("now")
            && owner.getPackageName().equals("java.time")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    return now || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
  }

  @Test
  void describesEveryPackage() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var directories =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .filter(directory -> !Files.exists(directory.resolve("package-info.java")))
              .toList();
      assertEquals(List.of(), directories);
    }
  }
}
