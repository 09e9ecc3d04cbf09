"""Number words of Polish and Czech; see `compare.figures.numerals` for the form."""

from __future__ import annotations

CARDINALS: dict[str, str] = {
    "pl": """
        0 zero; 1 jed{en,na,no,nego,nej,nym,nemu,ną,ni}; 2 dw{a,ie,aj,óch,u,oje,om,oma,iema,ojga,ukrotn{ie,y}}|ob{a,ie,aj,u,ydwa,ydwie}; 3 trz{y,ej,ech,em,ema}|troje|trojga|trzykrotn{ie,y};
        4 czter{y,ej,ech,em,ema}|czwor{o,ga}; 5 pięć|pięci{u,oro,oma}; 6 sześ{ć,ciu,cioro,cioma}; 7 sied{em,miu,mioro}; 8 oś{miu,mioro}|osiem;
        9 dziewię{ć,ciu,cioro}; 10 dziesię{ć,ciu,cioma}; 11 jedena{ście,stu,sto}; 12 dwana{ście,stu,sto}; 13 trzyna{ście,stu,sto};
        14 czterna{ście,stu,sto}; 15 piętna{ście,stu,sto}; 16 szesna{ście,stu,sto}; 17 siedemna{ście,stu,sto}; 18 osiemna{ście,stu,sto};
        19 dziewiętna{ście,stu,sto}; 20 dwadzieścia|dwudziestu|dwudziesto; 30 trzydzie{ści,stu,sto}; 40 czterdzie{ści,stu,sto};
        50 pięćdziesi{ąt,ęciu}|pięćdziesięcio; 60 sześćdziesi{ąt,ęciu,ęcio}; 70 siedemdziesi{ąt,ęciu,ęcio}; 80 osiemdziesi{ąt,ęciu,ęcio};
        90 dziewięćdziesi{ąt,ęciu,ęcio}; 100 st{o,u}|setk{a,i,ę}; 200 dwie{ście}|dwustu; 300 trzysta|trzystu; 400 czterysta|czterystu;
        500 pięć{set}|pięciuset; 600 sześćset|sześciuset; 700 siedemset|siedmiuset; 800 osiemset|ośmiuset; 900 dziewięćset|dziewięciuset""",
    "cs": """
        0 nula; 1 jed{en,na,no,noho,né,ním,nou,nu,nomu,nom,ny}|jedn; 2 dv{a,ě,ou,ěma,ojí,ojice,ojici,akrát,ojnásobn{á,ý,é}}|ob{a,ě,ou,ěma}; 3 tř{i,í,em,emi,ikrát}|trojice;
        4 čtyř{i,,em,mi,ech,ikrát}; 5 pět{,i,ice}; 6 šest{,i}; 7 sedm{,i}; 8 osm{,i}; 9 devět|devíti; 10 deset|deseti; 11 jedenáct{,i};
        12 dvanáct{,i}; 13 třináct{,i}; 14 čtrnáct{,i}; 15 patnáct{,i}; 16 šestnáct{,i}; 17 sedmnáct{,i}; 18 osmnáct{,i};
        19 devatenáct{,i}; 20 dvacet{,i}|dvacítk{a,y,u}; 30 třicet{,i}|třicítk{a,y,u}; 40 čtyřicet{,i}; 50 padesát{,i}|padesátk{a,y,u}; 60 šedesát{,i}; 70 sedmdesát{,i}; 80 osmdesát{,i};
        90 devadesát{,i}; 100 sto; x100 st{ě,a}|set""",
}

ORDINALS: dict[str, str] = {
    "pl": """
        1 pierwsz{y,a,e,ego,ej,ym,ą,emu,ych,ymi}|po_pierwsze; 2 drug{i,a,ie,iego,iej,im,ą,iemu}; 3 trzec{i,ia,ie,iego,iej,im,ią,iemu};
        4 czwart{y,a,e,ego,ej,ym,ą,emu}|ćwierć; 5 piąt{y,a,e,ego,ej,ym,ą,emu}; 6 szóst{y,a,e,ego,ej,ym,ą,emu}; 7 siódm{y,a,e,ego,ej,ym,ą,emu};
        8 ósm{y,a,e,ego,ej,ym,ą,emu}; 9 dziewiąt{y,a,e,ego,ej,ym,ą,emu}; 10 dziesiąt{y,a,e,ego,ej,ym,ą,emu};
        11 jedenast{y,a,e,ego,ej,ym,ą}; 12 dwunast{y,a,e,ego,ej,ym,ą}; 13 trzynast{y,a,e,ego,ej,ym,ą}; 14 czternast{y,a,e,ego,ej,ym,ą};
        15 piętnast{y,a,e,ego,ej,ym,ą}; 16 szesnast{y,a,e,ego,ej,ym,ą}; 17 siedemnast{y,a,e,ego,ej,ym,ą};
        18 osiemnast{y,a,e,ego,ej,ym,ą}; 19 dziewiętnast{y,a,e,ego,ej,ym,ą}; 20 dwudziest{y,a,e,ego,ej,ym,ą,ych,ki};
        30 trzydziest{y,a,e,ego,ej,ym,ą,ych}; 40 czterdziest{y,a,e,ego,ej,ym,ą,ych}; 50 pięćdziesiąt{y,a,e,ego,ej,ym,ą,ych};
        60 sześćdziesiąt{y,a,e,ego,ej,ym,ą,ych}; 70 siedemdziesiąt{y,a,e,ego,ej,ym,ą,ych}; 80 osiemdziesiąt{y,a,e,ego,ej,ym,ą,ych};
        90 dziewięćdziesiąt{y,a,e,ego,ej,ym,ą,ych}; 100 setn{y,a,e,ego,ej,ym,ą}; 1000 tysięczn{y,a,e,ego,ej,ym,ą}""",
    "cs": """
        1 prvn{í,ího,ímu,ím}; 2 druh{ý,á,é,ého,ému,ém,ou,ým}; 3 třet{í,ího,ímu,ím,ina,inu,iny,ině}; 4 čtvrt{ý,á,é,ého,ému,ém,ou,ým,ina,inu,iny,}; 5 pát{ý,á,é,ého,ému,ém,ou,ým}|pětin{a,u,y};
        6 šest{ý,á,é,ého,ému,ém,ou,ým}; 7 sedm{ý,á,é,ého,ému,ém,ou,ým}; 8 osm{ý,á,é,ého,ému,ém,ou,ým}; 9 devát{ý,á,é,ého,ému,ém,ou,ým};
        10 desát{ý,á,é,ého,ému,ém,ou,ým}|desetin{a,u,y}; 11 jedenáct{ý,á,é,ého,ém,ou,ým}; 12 dvanáct{ý,á,é,ého,ém,ou,ým}; 13 třináct{ý,á,é,ého,ém,ou,ým};
        14 čtrnáct{ý,á,é,ého,ém,ou,ým}; 15 patnáct{ý,á,é,ého,ém,ou,ým}; 16 šestnáct{ý,á,é,ého,ém,ou,ým}; 17 sedmnáct{ý,á,é,ého,ém,ou,ým};
        18 osmnáct{ý,á,é,ého,ém,ou,ým}; 19 devatenáct{ý,á,é,ého,ém,ou,ým}; 20 dvacát{ý,á,é,ého,ém,ou,ým,ých}; 30 třicát{ý,á,é,ého,ém,ou,ým,ých};
        40 čtyřicát{ý,á,é,ého,ém,ou,ým,ých}; 50 padesát{ý,á,é,ého,ém,ou,ým,ých}; 60 šedesát{ý,á,é,ého,ém,ou,ým,ých};
        70 sedmdesát{ý,á,é,ého,ém,ou,ým,ých}; 80 osmdesát{ý,á,é,ého,ém,ou,ým,ých}; 90 devadesát{ý,á,é,ého,ém,ou,ým,ých};
        100 st{ý,á,é,ého,ém,ou,ým}; 1000 tisíc{í,ího}""",
}

APPROXIMATE: dict[str, str] = {
    "pl": "10 dziesiąt{ki,ek,kami}|dekad{a,y,ę,zie}|dziesięciolec{ie,ia}; 12 tuzin{,y,ów}; 20 dwudziestk{a,i}; 100 set{ki,ek,kami}|stuleci{e,a,u}",
    "cs": "10 desítk{a,y,ou,ách,ami}|desítek|desetilet{í,ích}; 12 tuct{u,y,ů}|tucet; 100 stovk{a,y,ách,ami}|stovek|století",
}

JOINTS: dict[str, str] = {"pl": "", "cs": "a"}

SUFFIXES: dict[str, str] = {
    "pl": r"o?let(?:ni|nia|nie|niego|niej|nim|nią|nich|niemu)|o?lat(?:ek|ka|kę|ki|ków|kom|kiem|ce|kowi)|o?krotn\w+|o?dniow\w+|o?godzinn\w+|"
    r"o?osobow\w+|o?minutow\w+|o?miesięczn\w+|o?procentow\w+|o?tygodniow\w+|o?leci\w+",
    "cs": r"i?let(?:ý|á|é|ého|ému|ém|ým|ou|í|ých|ými)|krát|i?násobn\w+|i?denní\w*|i?hodinov\w+|i?člen\w+|i?minutov\w+|i?měsíční\w*|i?procentn\w+|"
    r"i?stupňov\w+|i?týdenní\w*|i?úrovňov\w+",
}
