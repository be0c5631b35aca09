package fr.centraleachat.catalogue.admission;

import fr.centraleachat.catalogue.adhesion.Conventions;
import fr.centraleachat.catalogue.adhesion.NouvelleConvention;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Periode;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The convention is signed: the adhésion is written with the day of its effect, so that what the
 * base refuses is told to who signs and not to nobody on that day; then it takes effect.
 */
@Service
@Transactional
public class SignerConvention {

    private final AdmissionRepository admissions;
    private final EcritureDAdmission ecriture;
    private final Conventions conventions;

    SignerConvention(
            AdmissionRepository admissions, EcritureDAdmission ecriture, Conventions conventions) {
        this.admissions = admissions;
        this.ecriture = ecriture;
        this.conventions = conventions;
    }

    /**
     * @throws DonneesRefusees when the dates do not follow each other, or meet another adhésion
     */
    public void signer(String numero, SignatureDeConvention signature) {
        var admission =
                admissions.verrouiller(numero).orElseThrow(() -> Admissions.introuvable(numero));
        if (admission.etat() != EtatDAdmission.ACCEPTEE
                || admission.deLAdherent() == null
                || admission.deLaMetropole() == null) {
            throw new EtatIncompatible(
                    "La convention se signe une fois les deux délibérations concordantes prises.");
        }
        conventions.conclure(convention(admission, signature));
        ecriture.signer(numero, signature.debutAdhesion());
    }

    /** Its day has come; does nothing the second time. */
    public void constaterLEffet(String numero) {
        if (admissions.verrouiller(numero).orElseThrow().etat() == EtatDAdmission.SIGNEE) {
            ecriture.passerA(EtatDAdmission.EN_VIGUEUR, numero, null);
        }
    }

    private static NouvelleConvention convention(Admission a, SignatureDeConvention s) {
        return new NouvelleConvention(
                a.adherent(),
                null,
                a.service(),
                a.modalite(),
                a.deLAdherent(),
                a.deLaMetropole(),
                s.signeeLe(),
                periode(s.debutAdhesion(), s.finAdhesion()),
                s.contributionAnnuelle(),
                s.piece());
    }

    private static Periode periode(LocalDate debut, LocalDate dernier) {
        if (dernier != null && dernier.isBefore(debut)) {
            throw DonneesRefusees.champ(
                    "finAdhesion", "Le dernier jour ne peut pas précéder le premier.");
        }
        return new Periode(debut, dernier == null ? null : dernier.plusDays(1));
    }
}
