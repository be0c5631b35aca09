package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.SourceDeVariables;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** What the gateways of the test model read: what the test has prepared for a procédure. */
@TestComponent
class SourceDEssai implements SourceDeVariables {

    private final Map<String, Map<String, Object>> valeurs = new ConcurrentHashMap<>();

    @Override
    public String processus() {
        return "EssaiDuMoteur";
    }

    @Override
    public Map<String, Object> apres(String code, String numero, Integer lot) {
        return valeurs.getOrDefault(cle(code, numero, lot), Map.of());
    }

    void preparer(String code, String numero, Integer lot, Map<String, Object> prevues) {
        valeurs.put(cle(code, numero, lot), prevues);
    }

    private static String cle(String code, String numero, Integer lot) {
        return code + "/" + numero + "/" + lot;
    }
}
