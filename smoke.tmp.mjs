import {chromium} from 'playwright-core';
import {chromiumPath} from './tools/browsers.mjs';
import {serveFolder} from './tools/static-server.mjs';
const ctx={school:'demo',schoolName:'Hill Primary',nation:'england',schoolPhone:'01632 960 001',contactName:'Ms Rees',contactRole:'senco',whoSeesAnswers:['senco','classTeacher'],privacyNoticeUrl:'https://e.org/p',complaintsUrl:'https://e.org/c',replyDays:5,translation:'person',
meetingType:'planning',meetingPurpose:'To plan the autumn term together.',meetingDate:'2027-03-09',meetingStart:'15:30',meetingMinutes:45,meetingLocation:'Room 4, through the side door',attendees:[{name:'Sara Khan',callThem:'Sara',role:'senco',why:'She leads the plan',wholeMeeting:true},{name:'Tom Bell',role:'classTeacher',wholeMeeting:false,partReason:'He teaches at 4'}],agenda:[{topic:'plan',minutes:10},{topic:'School trip',raisedBy:'family'}],promises:['workTogether','plainWords'],notInTrouble:true,familyNotWholeMeeting:'The first 10 minutes are for staff.',
staffContacts:[{id:'s1',name:'Ms Rees',role:'senco'},{id:'s2',name:'Mr Bell',role:'classTeacher'}],staffReplyTimes:'8am to 5pm',policyUrl:'https://e.org/pol',channels:['phoneCall','text','email','letter','inPerson'],readBy:'08:30',staffName:undefined,formUrls:{reasonableAdjustments:'/r'},decisionMade:true};
const A='11111111-1111-4111-8111-111111111111',B='22222222-2222-4222-8222-222222222222';
const prev={
 'meeting-follow-up':[{submissionId:A,form:'meetingFollowUp',stage:'a',by:'school',locale:'en',writtenIn:'en',subject:{childName:'Amina',childId:'c1'},answers:{metOn:'2027-03-09',whoWasThere:[{personName:'Sara Khan',personRole:'senco'}],goodThingsSaid:'Amina explained how a pulley works.',familyTold:'She sleeps badly on Sundays.',familyAsked:'A quiet start',actions:[{actionWhat:'Meet Amina at the side door',actionWho:'Ms Rees',actionByWhen:'2027-03-15',actionHowKnow:'She comes in calm',actionWhere:'school'},{actionWhat:'Pack the bag the evening before',actionWho:'Mum',actionByWhen:'2027-03-15',actionWhere:'home'}],notAgreed:'Homework',changesMade:[{changeWhat:'New seat',changeWhy:'Less noise',changeCheck:'In two weeks'}],notToPlan:'We forgot the sensory break.',sorry:'yes',nextMeetingDate:'2027-04-20',stayInTouch:'A text every Friday'}}],
 'reasonable-adjustments-request':[{submissionId:A,form:'reasonableAdjustments',stage:'a',by:'family',locale:'pl',writtenIn:'pl',subject:{childName:'Amina'},answers:{yourName:'Ewa',areas:['hearing'],hearingHelp:['quietRoom'],alwaysNeed:'Text me first'}},{submissionId:B,inReplyTo:A,form:'reasonableAdjustments',stage:'b',by:'school',locale:'en',writtenIn:'en',subject:{childName:'Amina'},answers:{adjustmentReplies:[{replyItem:'A quiet room',replyStatus:'agreed',replyPlan:'We book the library',replyWho:'Ms Rees',replyByWhen:'2027-03-15'}]}}],
 'how-is-today':[{submissionId:A,form:'howIsToday',stage:'a',by:'family',locale:'pl',writtenIn:'pl',subject:{childName:'Amina'},answers:{nightWas:'badly',morningWas:'hard',homeNote:'Boli ją brzuch'}},{submissionId:B,inReplyTo:A,form:'howIsToday',stage:'b',by:'school',locale:'en',writtenIn:'en',subject:{childName:'Amina'},answers:{goodMoment:'She explained how the pulley works',dayWas:'mixedDay',joinedIn:[{of:'morning',joinedHow:'all'},{of:'afternoon',joinedHow:'partly',joinedHelp:'Mr Bell helped'}],staffName:'Mr Bell',staffRole:'classTeacher'}}]};
const server=await serveFolder('dist',{'/':`<!doctype html><html lang=en><head><meta charset=utf-8><link rel=icon href="data:,"><title>x</title><script type=module src=/cdn/parent-voice.js></script></head><body></body></html>`});
const {executablePath,args,env}=await chromiumPath(); const browser=await chromium.launch({executablePath,args,env});
const runs=process.argv[2]?JSON.parse(process.argv[2]):[['pre-meeting-preferences','a'],['reasonable-adjustments-request','a'],['reasonable-adjustments-request','b'],['reasonable-adjustments-request','c'],['communication-method-picker','a'],['meeting-follow-up','a'],['meeting-follow-up','b'],['meeting-follow-up','c'],['how-is-today','a'],['how-is-today','b'],['how-is-today','c'],['talk-instead','a'],['how-we-listen','a']];
const lang=process.argv[3]||'en', width=Number(process.argv[4]||1280);
for(const [tag,stage] of runs){
 const page=await browser.newPage({viewport:{width,height:900}}); const log=[];
 page.on('console',m=>log.push(m.text())); page.on('pageerror',e=>log.push('ERR '+e.message));
 await page.goto(server.origin); await page.waitForFunction(t=>customElements.get(t),tag);
 const info=await page.evaluate(async([tag,stage,ctx,prev,lang])=>{const e=document.createElement(tag);e.lang=lang;e.setAttribute('length','full');e.setAttribute('stage',stage);e.endpoint='/submissions';e.context={...ctx,previous:prev};document.body.append(e);await e.updateComplete;await new Promise(r=>setTimeout(r,300));await e.updateComplete;return e.shadowRoot.querySelector('.pv')?.dataset.step},[tag,stage,ctx,stage==='a'?[]:prev[tag]??[],lang]);
 console.log(tag,stage,info);
 let n=0;
 const shot=async()=>{await page.screenshot({path:`/tmp/shots/${tag}-${stage}-${lang}-${width}-${n++}.png`,fullPage:true});};
 await shot();
 for(let i=0;i<12;i++){
  const step=await page.evaluate(([tag])=>{const r=document.querySelector(tag).shadowRoot;const q=[...r.querySelectorAll('[data-question]')].map(x=>x.dataset.question);const h=r.querySelector('.pv-heading')?.textContent.trim();return {step:r.querySelector('.pv')?.dataset.step,h,q,problems:[...r.querySelectorAll('.pv-problem')].map(p=>p.textContent.trim().replace(/\s+/g,' '))}},[tag]);
  console.log('  ',JSON.stringify(step).slice(0,600));
  if(step.step==='review'||step.step==='sent') break;
  if(step.step==='section') await page.evaluate(([tag])=>{const e=document.querySelector(tag);for(const id of ['yourName','childName','supporterName'])if(e.session.isShown(id))e.session.enter(id,'Samira');if(e.session.isShown('channelFirst'))e.session.enter('channelFirst','text');if(e.session.isShown('contactPhone'))e.session.enter('contactPhone','01632 960 001');if(e.session.isShown('areas'))e.session.enter('areas',['hearing','language','time','seeing']);if(e.session.isShown('summaryRight'))e.session.enter('summaryRight','mostly');if(e.session.isShown('agendaOk'))e.session.enter('agendaOk',['missing'])},[tag]);
  await page.waitForTimeout(100); if(step.step==='section'&&i<9) await shot();
  await page.evaluate(([tag])=>{const r=document.querySelector(tag).shadowRoot;(r.querySelector('button[type=submit]')).click()},[tag]); await page.waitForTimeout(250);
 }
 await shot();
 if(log.length) console.log('  LOG',log.slice(0,5)); await page.close();
}
await browser.close(); await server.close();
