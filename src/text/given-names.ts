/** Common given names of many countries, in small letters: what a surname stands after. Our own list; of words that are common nouns or verbs only those that news hardly uses. */

export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abby abdul abdullah abigail abraham adam adele adrian agnes ahmad ahmed aidan aisha akira al alan albert alberto alec aled alejandro
  aleksandr alessandro alex alexa alexander alexandra alexei alexis alfonso alfred ali alice alicia alison allan allen allison amanda amber amelia
  amina amir amit amy ana anastasia anders andre andrea andreas andrei andres andrew andrzej andy angel angela angelina angelo angus anil anita ann
  anna anne annie anthony antoine anton antonio anya aoife archie arjun arnold arthur arturo arun asif astrid audrey austin ava ayesha barack barbara
  barry bart beatrice becky ben benedict benjamin bernard bernardo bernie bert beth bethany betty beverly bianca billy birgit björn blake bob bobby boris
  brad bradley brandon brenda brendan brett brian bridget britney brittany brooke bruce bruno bryan bryce caitlin calum calvin cameron camilla carl
  carla carlo carlos carmen carol carole caroline carolyn carrie casey catherine cathy cecilia cedric celia celine cesar chad charles charlie
  charlotte chelsea cheryl chloe chris christian christina christine christoph christopher cindy claire clara clare clarence claude claudia
  clayton clifford clive clyde colin colleen connor conor conrad corey courtney craig cristiano cristina curtis cynthia daisy dale damian damien dan
  dana daniel daniela danielle danny daphne darren dave david deborah debbie deepak deirdre denis denise dennis derek desmond diana diane diego dieter
  dimitri dinesh dirk dmitri dolores dominic don donald donna dora doris dorothy doug douglas duncan dustin dwayne dwight dylan eamon earl ed eddie
  edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elizabeth ella ellen elliot elsa elton emilia emilio
  emily emma emmanuel enrique eric erica erik erin ernest ernesto esther ethan eugene eva evan eve evelyn fabio farah fatima federico felicity felipe
  felix fergus fernando fiona florence floyd frances francesca francesco francis francisco frank frankie franz fred freddie frederick fritz gabriel
  gabriela gareth gary gavin gemma geoff geoffrey george georges gerald gerard gerhard gertrude gianni gilbert gillian gina giorgio giovanni giulia
  giuseppe gladys glen glenn gloria gordon graeme graham greg gregory greta guillermo gunter gustav guy gwen hamid hamish hannah hans harold harriet
  harris harry harvey hasan hassan heather hector heidi helen helena helene helmut henri henrik henry herbert herman hilary hillary hiroshi holly
  howard hugh hugo hussein ian ibrahim igor ilse imran ines ingrid irene iris irina isaac isabel isabella isla ismail ivan jack jackie jacob
  jacqueline jacques jaime jake jakob jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeanne jeff jeffrey jennifer jenny
  jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joanne joaquin jodie joe joel joey johan johann johannes john johnny jon jonas jonathan
  jordan jorge jose josef joseph josephine josh joshua joyce juan juanita judith judy jules julia julian juliana julie juliet julio jurgen justin
  karen karim karin karl karla kate katharine katherine kathleen kathryn kathy katie katrina katy kay keiko keith kelly ken kenneth kenji kenny kerry kevin
  khaled khalid kieran kim kimberly kirsten kirsty klaus krishna kristen kristin kumar kurt kyle lana lara larry lars laura lauren laurence laurent
  lawrence leah leanne lee leila len lena leo leon leonard leonardo leonid leroy leslie lewis liam lillian linda lindsay lindsey lionel lisa liz logan lois
  lorenzo lorraine louis louise luc luca lucas lucia lucy luigi luis luisa luka lukas luke lydia lynn lynne mabel madeleine madison malcolm manuel
  marc marcel marco marcos marcus margaret margarita maria mariana marianne marie marilyn mario marion marjorie marlene marta martha martin
  martina marvin mary maryam mateo mathew matt matteo matthew matthias maureen maurice max maxim maxine megan mehmet mei melanie melinda melissa mercedes
  meredith mia michael michaela michel michele michelle miguel mikael mike mikhail mila milo mitch mitchell mitt mohamed mohammad mohammed mohan moira
  mona monica morgan moses muhammad muriel murray mustafa myra nadia nancy naomi natalia natalie natasha nathan nathaniel neil nelson nellie nicholas
  nick nicky nicola nicolas nicole niels nigel nikita nikolai nikos nina noah noel nora norma norman oksana oleg olga oliver olivia omar ophelia oscar oskar
  osama otto owen pablo paddy pamela paola paolo pascal patricia patrick patsy paul paula pauline pavel pedro peggy penelope pete peter petra petr phil
  philip philippa philippe phillip phoebe phyllis pierre pietro piotr polly prakash priya prudence quentin rachel rafael raj rajesh ralph ramesh ramon
  randy raoul raul ravi raymond rebecca reggie reginald rehana renata renee rhys ricardo richard rick ricky rita rob robbie robert roberta roberto robin rod
  roderick rodney rodrigo roger roland rolf roman romeo ron ronald ronan ronnie rory rosa rosalind rosemary rosie ross roxanne roy ruben rudolf rudy
  rupert russell ruth ryan sabrina sadie saeed sally salman salma sam samantha samir samira samuel sandra sanjay santiago sara sarah sasha saul scott sean
  sebastian serena serge sergei sergio seth shane shannon sharon shaun shaw sheila shelley sherry shirley sian sidney siegfried sigrid silvia simon simone siobhan
  sofia sonia sophia sophie spencer stacey stacy stan stanley stefan stefano steffi stella stephan stephanie stephen steve steven stewart stuart sue sunil
  suresh susan susannah suzanne svetlana sven sylvia tamara tania tanya tara tariq tatiana ted terence teresa terry tess thatcher thea thelma theo theodore
  theresa thierry thomas tiffany tim timothy tina toby todd tom tomas tommy tony tracey tracy travis trevor tricia tyler tyrone ulrich umar ursula usman
  valentina valerie vanessa vera vernon veronica viktor victor victoria vijay vikram vince vincent viola violet virginia vivian vivienne vladimir wade
  wallace walter wanda warren wayne wei wendy wesley wilfred wilhelm willem william willie wilson winston wolfgang xavier yasmin yolanda yuki yuri yusuf yves
  yvonne zac zach zachary zara zoe zainab
  `
    .trim()
    .split(/\s+/),
);
