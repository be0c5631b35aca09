package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.consultation.Retrait;
import fr.centraleachat.passation.domain.consultation.Retraits;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The address that each candidate gave when it withdrew the dossier, by SIRET. It is proposed only:
 * who reads the letters again corrects it.
 */
@Component
public class AdressesDesCandidats {

    private final Retraits retraits;

    AdressesDesCandidats(Retraits retraits) {
        this.retraits = retraits;
    }

    /** The last one given counts; who gave none is absent. */
    public Map<String, String> de(String numero) {
        var adresses = new HashMap<String, String>();
        for (Retrait retrait : retraits.tous(numero)) {
            if (retrait.operateur().siret() != null) {
                adresses.put(retrait.operateur().siret(), retrait.courriel());
            }
        }
        return adresses;
    }
}
