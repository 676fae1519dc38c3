package vn.nguontre;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;

/** The walls of the house: modules without cycles, entities that no view can see, services that ask for a role. */
class WallsTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.nguontre");

    @Test
    void modulesKeepTheirWalls() {
        ApplicationModules.of(PortalApplication.class).verify();
    }

    @Test
    void entitiesRepositoriesAndViewsArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
    }

    @Test
    void everyPublicServiceSaysWhoMay() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(PORTAL);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.nguontre.database")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PORTAL);
    }

    @Test
    void nobodyImportsTheShell() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.nguontre.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.nguontre.shell..")
                .check(PORTAL);
    }

    /** What checks a result shares no code with what makes it; only the records of what is given are common to both. */
    @Test
    void theChecksShareNothingWithWhatTheyCheck() {
        var making = "vn\\.nguontre\\.(allocation\\.(Allocation|DeferredAcceptance|Table|Index|Reasons)"
                + "|reservedpost\\.(CandidateOrder|Standing|Weights|Proposal))(\\$.*)?";
        var checking = "vn\\.nguontre\\.(allocation\\.AllocationCheck|reservedpost\\.OrderCheck)(\\$.*)?";
        noClasses()
                .that()
                .haveNameMatching(checking)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(making)
                .check(PORTAL);
        noClasses()
                .that()
                .haveNameMatching(making)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(checking)
                .check(PORTAL);
    }
}
