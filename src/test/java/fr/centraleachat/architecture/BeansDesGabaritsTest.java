package fr.centraleachat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A page is written after the transaction of its controller, and a connection that no transaction
 * has told who asks sees no row: a bean that a page calls opens its own.
 */
class BeansDesGabaritsTest {

    private static final Pattern APPEL = Pattern.compile("\\$\\{[^}]*?@(\\w+)\\.(\\w+)\\(");

    @Test
    void openTheirOwnTransactionToReadAProcedure() {
        assertThat(appeles()).hasSizeGreaterThan(10);
        assertThat(appeles()).filteredOn(m -> !ouvre(m) && litLeDomaine(m)).isEmpty();
    }

    private static Set<JavaMethod> appeles() {
        var noms = new TreeSet<String>();
        for (var gabarit : Arbre.textes("src/main/resources/templates", "html")) {
            APPEL.matcher(Arbre.lire(gabarit))
                    .results()
                    .forEach(a -> noms.add(a.group(1) + "." + a.group(2)));
        }
        return DependancesTest.CODE.stream()
                .filter(c -> c.isAnnotatedWith(Component.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> !m.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(m -> noms.contains(bean(m.getOwner()) + "." + m.getName()))
                .collect(Collectors.toSet());
    }

    private static String bean(JavaClass classe) {
        var nomme = classe.getAnnotationOfType(Component.class).value();
        var simple = classe.getSimpleName();
        return nomme.isEmpty()
                ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1)
                : nomme;
    }

    private static boolean ouvre(JavaMethod methode) {
        return methode.isAnnotatedWith(Transactional.class)
                || methode.getOwner().isAnnotatedWith(Transactional.class);
    }

    private static boolean litLeDomaine(JavaMethod methode) {
        return methode.getMethodCallsFromSelf().stream()
                .map(appel -> appel.getTargetOwner())
                .filter(c -> c.getPackageName().contains(".domain"))
                .anyMatch(c -> !c.isRecord() && !c.isEnum());
    }
}
