package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.SourceDeVariables;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** What the gateways of the test model read: what the test has prepared for a procédure. */
@TestComponent
class SourceDEssai implements SourceDeVariables {

    private final Map<String, Map<String, Object>> valeurs = new ConcurrentHashMap<>();
    private final Map<String, Runnable> rencontres = new ConcurrentHashMap<>();

    @Override
    public String processus() {
        return "EssaiDuMoteur";
    }

    @Override
    public Map<String, Object> apres(String code, Routage routage) {
        var numero = routage.numero();
        rencontres.getOrDefault(numero, () -> {}).run();
        return valeurs.getOrDefault(cle(code, numero, routage.lot()), Map.of());
    }

    /** Lets a test act between the reading of a task and its completion. */
    void interposer(String numero, Runnable rencontre) {
        rencontres.put(numero, rencontre);
    }

    void preparer(String code, String numero, Integer lot, Map<String, Object> prevues) {
        valeurs.put(cle(code, numero, lot), prevues);
    }

    private static String cle(String code, String numero, Integer lot) {
        return code + "/" + numero + "/" + lot;
    }
}
