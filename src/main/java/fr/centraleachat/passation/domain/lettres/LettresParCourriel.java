package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.EnvoiDeLettres;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreparationDEnvoi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The letters that have an address leave by courriel, whose answer is their proof; an agent sends
 * the others, and brings it.
 */
@Component
class LettresParCourriel implements EnvoiDeLettres {

    private final Procedures procedures;
    private final Envois envois;
    private final RemiseAuCourriel remise;

    LettresParCourriel(Procedures procedures, Envois envois, RemiseAuCourriel remise) {
        this.procedures = procedures;
        this.envois = envois;
        this.remise = remise;
    }

    @Override
    public void preparer(List<DossierDEnvoi> lettres, String par) {
        var aConfier = new ArrayList<Envoi>();
        var adresses = new HashMap<String, String>();
        for (var lettre : lettres) {
            var envoi = envois.preparer(preparation(lettre));
            if (lettre.adresse() != null && envoi.courriel() == null && !envoi.estClos()) {
                aConfier.add(envoi);
                adresses.put(envoi.cle(), lettre.adresse());
            }
        }
        if (!aConfier.isEmpty()) {
            var procedure = procedures.exiger(lettres.get(0).procedure());
            remise.confier(procedure, aConfier, adresses, par);
        }
    }

    private static PreparationDEnvoi preparation(DossierDEnvoi lettre) {
        return new PreparationDEnvoi(
                lettre.procedure(),
                GenreDEnvoi.LETTRE,
                lettre.cle(),
                lettre.libelle(),
                lettre.lot(),
                null,
                lettre.destinataire(),
                lettre.texte(),
                lettre.pieces(),
                null);
    }
}
