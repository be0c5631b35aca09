package fr.centraleachat.catalogue.admission;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests, for those who read them. */
@Service
@Transactional(readOnly = true)
public class Admissions {

    private static final int DERNIERES = 200;

    private final AdmissionRepository admissions;

    Admissions(AdmissionRepository admissions) {
        this.admissions = admissions;
    }

    /**
     * @throws Introuvable when the caller may not see it
     */
    public Admission exiger(String numero) {
        return admissions.deNumeros(List.of(numero)).stream()
                .findFirst()
                .orElseThrow(() -> introuvable(numero));
    }

    public List<Admission> parmi(List<String> numeros) {
        return admissions.deNumeros(numeros);
    }

    /** The last asked first. */
    public List<Admission> dernieres() {
        return admissions.dernieres(DERNIERES);
    }

    static Introuvable introuvable(String numero) {
        return new Introuvable("La demande d’adhésion " + numero + " n’existe pas.");
    }
}
